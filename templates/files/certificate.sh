#!/bin/bash
# Gets a certificate for the domain and gives it to nginx. Until the domain's name leads here the authority refuses,
# and the self-signed certificate stays; a timer tries again.
set -euo pipefail
. /etc/groundplan/boot.env
options=()
if [ -n "${GROUNDPLAN_ACME_DIRECTORY:-}" ]; then options+=(--server "$GROUNDPLAN_ACME_DIRECTORY"); fi
if [ -n "${GROUNDPLAN_CERTIFICATE_EMAIL:-}" ]; then options+=(--email "$GROUNDPLAN_CERTIFICATE_EMAIL")
else options+=(--register-unsafely-without-email); fi
certbot certonly --quiet --non-interactive --agree-tos --keep-until-expiring --webroot --webroot-path /var/www/acme \
  --cert-name main-application --domain "$GROUNDPLAN_DOMAIN" --deploy-hook 'systemctl reload nginx' "${options[@]}"
live=/etc/letsencrypt/live/main-application
if [ "$(readlink /etc/groundplan-tls/current)" != "$live" ]; then
  ln -sfn "$live" /etc/groundplan-tls/current
  systemctl reload nginx
fi
