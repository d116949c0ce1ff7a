-- SPDX-FileCopyrightText: The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Random routes and keys of a configuration that sweep.py made: wrk … -s random.lua -- ROUTES KEYS TENANTS [even|zipf]
local routes, keys, tenants, skewed

-- One of 0 to count - 1: all as often, or the one of rank r as often as 1/r.
local function any(count)
   return skewed and math.floor(count ^ math.random()) - 1 or math.random(0, count - 1)
end

init = function(arguments)
   routes, keys, tenants = tonumber(arguments[1]), tonumber(arguments[2]), tonumber(arguments[3])
   skewed = arguments[4] == "zipf"
   math.randomseed(os.time())
end

request = function()
   local route = any(routes)
   -- A key of the same tenant.
   local tenant = route % tenants
   local key = keys > tenants and tenant + tenants * any(math.floor((keys - 1 - tenant) / tenants) + 1) or tenant
   return "GET /api/resource" .. route .. " HTTP/1.1\r\nHost: t" .. tenant .. ".example\r\nX-API-Key: scale-key-" .. key .. "\r\n\r\n"
end

done = function(summary, latency, requests)
   local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
   io.write(string.format('{"requests":%d,"rate":%.1f,"p50":%.4f,"p99":%.4f,"errors":%d}\n', summary.requests, summary.requests / summary.duration * 1e6,
                          latency:percentile(50) / 1000, latency:percentile(99) / 1000, errors))
end
