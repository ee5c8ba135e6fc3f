#!/bin/bash
# Installs the CloudWatch agent, which is in no Debian or Ubuntu archive, from AWS's bucket in this region. The package's
# signature is verified with the key whose fingerprint the CloudWatch User Guide gives
# ("Verifying the signature of the CloudWatch agent package"). Prints "installed" where it was not there before.
set -euo pipefail
. /etc/groundplan/boot.env
fingerprint=${GROUNDPLAN_AGENT_FINGERPRINT:-937616F3450B7D806CBD9725D58167303B789C72}
if dpkg-query -W -f '${Status}' amazon-cloudwatch-agent 2> /dev/null | grep -q 'ok installed'; then exit 0; fi

bucket=amazoncloudwatch-agent-$GROUNDPLAN_REGION
base=https://$bucket.s3.$GROUNDPLAN_REGION.$GROUNDPLAN_DNS_SUFFIX
if [ -n "${AWS_ENDPOINT_URL:-}" ]; then base=$AWS_ENDPOINT_URL/$bucket; fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
get() { curl -fsS -m 120 --retry 3 --retry-all-errors -o "$folder/$2" "$base/$1"; }
get assets/amazon-cloudwatch-agent.gpg key.asc
package=debian/$(dpkg --print-architecture)/latest/amazon-cloudwatch-agent.deb
get "$package" agent.deb
get "$package.sig" agent.sig

export GNUPGHOME=$folder/gnupg
install -d -m 0700 "$GNUPGHOME"
gpg --batch --quiet --dearmor --output "$folder/key.gpg" "$folder/key.asc"
# The only signature that counts is one by the expected key: gpgv prints who made the one that it verified.
if ! gpgv --status-fd 1 --keyring "$folder/key.gpg" "$folder/agent.sig" "$folder/agent.deb" 2> "$folder/why" |
  grep -q "^\[GNUPG:\] VALIDSIG .*$fingerprint"; then
  cat "$folder/why" >&2
  echo "the CloudWatch agent's package is not signed by $fingerprint" >&2
  exit 1
fi
DEBIAN_FRONTEND=noninteractive dpkg --install "$folder/agent.deb" >&2
echo installed
