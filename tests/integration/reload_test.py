# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""100 changes under load: no request fails."""
import http.client
import threading
import unittest

from harness import Case, basic_configuration


class Reload(Case):
    def test_no_request_fails_because_of_a_change(self):
        data = self.path("data")
        web = self.nginx()
        gateway = self.gateway("--data", data, "--workers", "2")
        admin = self.admin(gateway, data)
        status, answer, _ = admin.call("PUT", "/v1/config", basic_configuration(web.address))
        self.assertEqual(status, 200, answer)
        address = admin.listeners()["main"]
        stop = threading.Event()
        failures, served = [], [0] * 4

        def load(index):
            connection = http.client.HTTPConnection(address, timeout=20)
            while not stop.is_set():
                try:
                    connection.request("GET", "/hello")
                    answer = connection.getresponse()
                    answer.read()
                    if answer.status != 200:
                        failures.append(answer.status)
                    served[index] += 1
                except (OSError, http.client.HTTPException) as error:
                    failures.append(repr(error))
                    connection.close()
            connection.close()

        threads = [threading.Thread(target=load, args=(i,)) for i in range(len(served))]
        for thread in threads:
            thread.start()
        for i in range(100):
            policy = {"id": "mark", "kind": "headers", "scope": {"tenant": "acme"}, "config": {"response": {"set": {"X-Mark": str(i)}}}}
            status, answer, _ = admin.call("PUT", "/v1/tenants/acme/policies/mark", policy)
            self.assertIn(status, (200, 201), answer)
            while sum(served) < 20 * i and not failures:  # the changes are spread over the load, not over time
                threading.Event().wait(0.001)
        stop.set()
        for thread in threads:
            thread.join()
        self.assertEqual(failures, [])
        self.assertGreater(sum(served), 1900)
        self.assertEqual(admin.call("GET", "/v1/status")[1]["revision"] >= 100, True)
        self.assertEqual(gateway.stop(), 0)


if __name__ == "__main__":
    unittest.main()
