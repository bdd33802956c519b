#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A real window on a screen of its own, with its own session bus and settings. usage: run_journey.sh JOURNEY PROGRAM SOURCE [MORE]
set -euo pipefail
journey=$1 program=$2 source=$3 more=${4:-}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export XDG_CONFIG_HOME=$folder/config XDG_DATA_HOME=$folder/data XDG_RUNTIME_DIR=$folder/run HOME=$folder
export LANG=de_DE.UTF-8 LANGUAGE=de LC_ALL= QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0 JOURNEY_FOLDER=$folder
mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
launcher=$(ls /usr/libexec/at-spi-bus-launcher /usr/lib/at-spi2-core/at-spi-bus-launcher 2>/dev/null | head -1 || true)
export launcher journey program source more
# The window manager now and then comes before the screen: it is started until it stays.
xvfb-run -a -s '-screen 0 1440x900x24' dbus-run-session -- bash -c '
  "$launcher" --launch-immediately &
  for try in 1 2 3 4 5; do
    openbox 2>/dev/null & manager=$!
    for wait in $(seq 50); do
      kill -0 $manager 2>/dev/null || break
      xdotool get_desktop >/dev/null 2>&1 && break 2
      sleep 0.1
    done
  done
  PYTHONDONTWRITEBYTECODE=1 /usr/bin/python3 "$journey" "$program" "$source" $more
  result=$?
  kill $manager $(jobs -p) 2>/dev/null
  exit $result'
