#!/bin/sh
# すべてのデータを取得し、壊れていないことを確かめます。curl と sha256sum を使います。
# Downloads the whole data and checks that it is undamaged, with curl and sha256sum.
#
#   sh download.sh [場所 / where the data is, with the final slash]
set -eu
data=${1:-@DATA@}

curl --fail --silent --show-error --remote-name "${data}all.zip"
curl --fail --silent --show-error --remote-name "${data}SHA256SUMS"
grep ' all.zip$' SHA256SUMS | sha256sum --check
