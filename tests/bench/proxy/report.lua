-- SPDX-FileCopyrightText: The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
done = function(summary, latency, requests)
   local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
   io.write(string.format('{"requests":%d,"rate":%.1f,"p50":%.4f,"p99":%.4f,"errors":%d}\n', summary.requests, summary.requests / summary.duration * 1e6,
                          latency:percentile(50) / 1000, latency:percentile(99) / 1000, errors))
end
