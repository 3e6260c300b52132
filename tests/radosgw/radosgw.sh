#!/usr/bin/env bash
# A real S3 to hold our own against: the smallest Ceph cluster with its gateway, on loopback, objects in memory.
#
#   radosgw.sh start DIRECTORY    prints the endpoint once it answers
#   radosgw.sh stop DIRECTORY
#
# Debian packages: ceph-mon ceph-osd radosgw ceph-common. Any user may run it.
# RADOSGW_PORT (17480), RADOSGW_MON_PORT (17481) and RADOSGW_OSD_PORT (17500, the first of 40) move it elsewhere;
# its one user has the access key and the secret `local`.
set -euo pipefail

usage() {
  echo "usage: $0 start|stop DIRECTORY" >&2
  exit 2
}

[ $# = 2 ] || usage
command=$1
mkdir -p "$2"
home=$(cd "$2" && pwd)
port=${RADOSGW_PORT:-17480}
mon_port=${RADOSGW_MON_PORT:-17481}
osd_port=${RADOSGW_OSD_PORT:-17500}
conf=$home/ceph.conf
mon_address="[v2:127.0.0.1:$mon_port/0]"

# A process id is only trusted while its command line names our own configuration.
runs() {
  [ -s "$home/$1.pid" ] && grep -qaF "$conf" "/proc/$(cat "$home/$1.pid")/cmdline" 2>/dev/null
}

# Nothing is kept, so nobody is asked to finish: an orderly end takes seconds.
stop_all() {
  for daemon in rgw osd mon; do
    if runs "$daemon"; then
      kill -KILL "$(cat "$home/$daemon.pid")"
      while runs "$daemon"; do sleep 0.02; done
    fi
    rm -f "$home/$daemon.pid"
  done
}

launch() {
  local daemon=$1
  shift
  setsid "$@" --conf "$conf" -f </dev/null >"$home/log/$daemon.out" 2>&1 &
  echo $! >"$home/$daemon.pid"
}

must_run() {
  sleep 0.05
  kill -0 "$(cat "$home/$1.pid")" 2>/dev/null && return
  echo "$1 ended; its words:" >&2
  tail -n 5 "$home/log/$1.out" >&2
  return 1
}

must_be_free() {
  if (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; then
    echo "port $1 is taken" >&2
    return 1
  fi
}

# `ms mon client mode` and `cluster addr` are needed for it to start and to stay on loopback; the sizes, the
# propose interval and the tick make it start in two seconds instead of twelve.
write_conf() {
  cat >"$conf" <<CONF
[global]
fsid = $1
mon host = $mon_address
public addr = 127.0.0.1
cluster addr = 127.0.0.1
ms bind msgr1 = false
ms bind port min = $osd_port
ms bind port max = $((osd_port + 39))
ms mon client mode = crc
auth cluster required = none
auth service required = none
auth client required = none
mon allow pool size one = true
mon data avail crit = 1
mon cluster log to file = false
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
paxos propose interval = 0.05
objecter tick interval = 0.5
run dir = $home
admin socket = $home/\$name.asok
log file = $home/log/\$name.log

[mon.a]
mon data = $home/mon

[osd]
osd data = $home/osd
osd objectstore = memstore
memstore device bytes = 1073741824

[client.rgw]
rgw data = $home/rgw
rgw frontends = beast endpoint=127.0.0.1:$port tcp_nodelay=1
rgw run sync thread = false
CONF
}

start_mon() {
  monmaptool --create --fsid "$1" --addv a "$mon_address" "$home/monmap" >/dev/null
  ceph-mon --conf "$conf" --mkfs -i a --monmap "$home/monmap" >"$home/log/mkfs.out" 2>&1
  launch mon ceph-mon -i a
  must_run mon
}

start_osd() {
  local id
  id=$(cat /proc/sys/kernel/random/uuid)
  ceph --conf "$conf" --connect-timeout 30 osd new "$id" >"$home/log/ceph.out" 2>&1
  ceph-osd --conf "$conf" --mkfs -i 0 --osd-uuid "$id" >>"$home/log/mkfs.out" 2>&1
  launch osd ceph-osd -i 0
  must_run osd
}

start_gateway() {
  timeout 90 radosgw-admin --conf "$conf" user create --uid=local --display-name=local \
    --access-key=local --secret=local >"$home/log/user.out" 2>&1
  launch rgw radosgw -n client.rgw
  local attempt
  for attempt in $(seq 1200); do
    must_run rgw
    if curl --silent --max-time 5 "http://127.0.0.1:$port/" | grep -q ListAllMyBucketsResult; then return; fi
  done
  echo 'radosgw does not answer' >&2
  return 1
}

case $command in
  stop) stop_all ;;
  start)
    stop_all
    must_be_free "$port"
    must_be_free "$mon_port"
    rm -rf "$home"/{mon,osd,rgw,log,monmap}
    mkdir -p "$home"/{mon,osd,rgw,log}
    trap '[ $? = 0 ] || { echo "start failed, see $home/log" >&2; stop_all; }' EXIT
    cluster=$(cat /proc/sys/kernel/random/uuid)
    write_conf "$cluster"
    start_mon "$cluster"
    start_osd
    start_gateway
    echo "http://127.0.0.1:$port"
    ;;
  *) usage ;;
esac
