# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""--config: SIGHUP reads the file again, a wrong file keeps the old configuration, the API only shows."""
import json
import signal
import time
import unittest

from harness import Case, basic_configuration, fetch


class ConfigFile(Case):
    def wait_until(self, check, seconds=10):
        end = time.monotonic() + seconds
        while not check():
            self.assertLess(time.monotonic(), end, "it never came to pass")
            time.sleep(0.02)

    def test_sighup(self):
        web = self.upstream()
        configuration = basic_configuration(web.address)
        path = self.write("gatehouse.json", json.dumps(configuration))
        token = self.path("token")
        gateway = self.gateway("--config", path, "--token-file", token)
        self.assertEqual(fetch(gateway.listener(), "/")[0], 200)

        configuration["tenants"][0]["routes"][0]["match"]["paths"] = [{"prefix": "/moved"}]
        self.write("gatehouse.json", json.dumps(configuration))
        gateway.process.send_signal(signal.SIGHUP)
        self.wait_until(lambda: fetch(gateway.listener(), "/")[0] == 404)
        self.assertEqual(fetch(gateway.listener(), "/moved")[0], 200)

        self.write("gatehouse.json", "{ not json")
        gateway.process.send_signal(signal.SIGHUP)
        self.wait_until(lambda: any("refused" in line for line in gateway.errors))
        self.assertEqual(fetch(gateway.listener(), "/moved")[0], 200)

        from harness import Admin
        admin = Admin(gateway.admin, open(token).read().strip())
        self.assertEqual(admin.call("GET", "/v1/tenants/acme")[0], 200)
        status, problem, _ = admin.call("DELETE", "/v1/tenants/acme/routes/orders")
        self.assertIn(status, (403, 405, 409), problem)
        self.assertEqual(gateway.stop(), 0)


if __name__ == "__main__":
    unittest.main()
