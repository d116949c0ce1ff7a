// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/stream.h"
#include "policies/observe/logging/record_fields.h"

namespace gatehouse::policies {

// Messages of RFC 5424 with the record as JSON: a datagram each (RFC 5426), or by TCP or TLS with their length before them (RFC 6587, section 3.4.1; RFC 5425).
class SyslogSink final : public ExportSink
{
public:
    enum class Transport : uint8_t { Udp, Tcp, Tls };
    struct Options {
        Transport transport = Transport::Udp;
        std::string host;
        uint16_t port = 514;
        int facility = 16; // local0
        std::string application = "gatehouse";
        std::chrono::nanoseconds timeout = std::chrono::seconds(10);
    };
    SyslogSink(Options options, RecordFields fields);
    ~SyslogSink() override;
    net::Task<Sent> send(ExportTools& tools, const std::vector<ExportItem>& items, uint64_t dropped) override;

    // One message, without its length. `status`: of the answer; it tells how severe it is.
    static std::string message(const Options& options, const std::string& hostName, int64_t wallNs, int status, const base::Json& json);
    static constexpr size_t kLongestDatagram = 8192;

private:
    net::Task<bool> connect(ExportTools& tools, int64_t deadlineNs);
    net::Task<Sent> sendDatagrams(ExportTools& tools, const std::vector<std::string>& messages);

    const Options m_options;
    const RecordFields m_fields;
    const std::string m_hostName;
    net::Stream m_stream;
};

} // namespace gatehouse::policies
