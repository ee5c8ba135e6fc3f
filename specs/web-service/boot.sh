# Runs after Groundplan's own lines, which report to CloudFormation whether it succeeds.
export DEBIAN_FRONTEND=noninteractive
apt-get update -q -o APT::Update::Error-Mode=any
apt-get install -qy --no-install-recommends -o DPkg::Lock::Timeout=120 nginx-light
cat > /etc/nginx/sites-available/default <<'SITE'
server {
  listen 8080;
  root /var/www/html;
  location = /health { default_type text/plain; return 200 "ok\n"; }
}
SITE
systemctl reload-or-restart nginx
curl --fail --silent --show-error --retry 10 --retry-connrefused http://localhost:8080/health
