#!/bin/bash
# Shuts the instance down when its time is over. Run every minute by a timer; what it remembers is gone with a restart.
set -euo pipefail
. /etc/groundplan/boot.env
install -d -m 0700 /run/groundplan
read -r uptime _ < /proc/uptime
now=${uptime%.*}

# An established connection to sshd is a session: login records miss tunnels and single commands.
sessions() { ss -Htn state established '( sport = :22 )' | wc -l; }

# The first look after a start, and every look that sees a session, starts the time anew.
open=$(sessions)
if [ ! -s /run/groundplan/since ] || { [ "$GROUNDPLAN_STOP_WHEN" = idle ] && [ "$open" -gt 0 ]; }; then
  echo "$now" > /run/groundplan/since
fi
since=$(cat /run/groundplan/since)
if ((now - since < GROUNDPLAN_STOP_AFTER_SECONDS)); then exit 0; fi
if [ "$open" -gt 0 ] && [ "${GROUNDPLAN_SPARE_SESSIONS:-}" = true ]; then
  echo "the time is over; waiting for $open ssh sessions to end"
  exit 0
fi
echo "the time is over ($GROUNDPLAN_STOP_WHEN, $GROUNDPLAN_STOP_AFTER_SECONDS s): shutting down"
systemctl --no-block poweroff
