# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 during writes, 200 times: what was acknowledged is there, the chains verify, nothing half-done shows."""
import http.client
import os
import random
import threading
import unittest

from harness import Case

KILLS = 200


class Durability(Case):
    def test_nothing_acknowledged_is_lost(self):
        data = self.path("data")
        acknowledged = 0
        pick = random.Random(7)
        for round in range(KILLS):
            gateway = self.gateway("--data", data, "--workers", "1")
            admin = self.admin(gateway, data)
            status, tenant, _ = admin.call("GET", "/v1/tenants/counter")
            if status == 404:
                self.assertEqual(acknowledged, 0, f"round {round}")
                stored = 0
            else:
                stored = int(tenant["labels"]["n"])
            # One write may have been made durable whose acknowledgement never came.
            self.assertIn(stored, (acknowledged, acknowledged + 1), f"round {round}")
            acknowledged = stored
            killer = threading.Timer(pick.uniform(0.0, 0.03), gateway.process.kill)
            killer.start()
            try:
                while True:
                    status, _, _ = admin.call("PUT", "/v1/tenants/counter", {"id": "counter", "labels": {"n": str(acknowledged + 1)}})
                    self.assertIn(status, (200, 201))
                    acknowledged += 1
            except (OSError, http.client.HTTPException):
                pass
            finally:
                killer.join()
                gateway.kill()
        gateway = self.gateway("--data", data)
        admin = self.admin(gateway, data)
        self.assertEqual(admin.call("GET", "/v1/verify")[1], {"ok": True})
        self.assertGreater(acknowledged, KILLS / 4)
        self.assertEqual(gateway.stop(), 0)


if __name__ == "__main__":
    unittest.main()
