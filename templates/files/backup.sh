#!/bin/bash
# Dumps the database and puts it into the backup bucket under a dated key.
#
# To restore one, on the instance, as root:
#   aws=/opt/groundplan/aws-cli/bin/aws
#   $aws s3 ls s3://BUCKET/backups/
#   systemctl stop main-application.service main-application-celery.service
#   $aws s3 cp s3://BUCKET/backups/DATABASE-DATE.sql.zst - | zstd -d | runuser -u postgres -- psql -X -v ON_ERROR_STOP=1 DATABASE
#   systemctl start main-application.service main-application-celery.service
# The dump replaces the tables that it holds.
set -euo pipefail
. /etc/groundplan/boot.env
umask 077
export AWS_DEFAULT_REGION=$GROUNDPLAN_REGION AWS_METADATA_SERVICE_TIMEOUT=10 AWS_METADATA_SERVICE_NUM_ATTEMPTS=3
folder=$(mktemp -d /var/tmp/groundplan-backup.XXXXXX)
trap 'rm -rf "$folder"' EXIT
key=${GROUNDPLAN_BACKUP_PREFIX:-backups/}$GROUNDPLAN_DATABASE_NAME-$(date -u +%Y-%m-%dT%H%M%SZ).sql.zst
# First to a file: a dump that breaks off must never become a backup.
runuser -u postgres -- pg_dump --clean --if-exists --no-password -- "$GROUNDPLAN_DATABASE_NAME" |
  zstd --quiet -o "$folder/dump"
zstd --quiet --test "$folder/dump"
/opt/groundplan/aws-cli/bin/aws s3 cp --only-show-errors "$folder/dump" "s3://$GROUNDPLAN_BACKUP_BUCKET/$key"
echo "s3://$GROUNDPLAN_BACKUP_BUCKET/$key ($(stat -c %s "$folder/dump") bytes)"
