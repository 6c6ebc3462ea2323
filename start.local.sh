cd /work/wt/lead
S=$(date +%s.%N)
WEFT_PORT=4713 WEFT_DATA=/tmp/weft2/data-lead WEFT_LOG=warn node $1 cli/weft.ts serve > /tmp/weft2/start.log 2>&1 &
P=$!
until grep -q "ready at" /tmp/weft2/start.log; do sleep 0.02; done
E=$(date +%s.%N)
echo "ready after $(echo "$E - $S" | bc)"
kill $P; wait $P 2>/dev/null
