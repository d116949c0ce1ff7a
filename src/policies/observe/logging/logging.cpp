// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/observe/logging/logging.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "base/units.h"
#include "pipeline/sent_fields.h"
#include "pipeline/shared_states.h"
#include "policies/observe/logging/file_sink.h"
#include "policies/observe/logging/http_sinks.h"
#include "policies/observe/logging/syslog_sink.h"

#include <algorithm>
#include <cmath>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

constexpr size_t kLongestText = 4096; // of a member of a record
constexpr size_t kMostFields = 32;
constexpr uint64_t kWhole = uint64_t{1} << 32;
// What proves who somebody is: never logged, whatever the configuration.
constexpr std::string_view kSecrets[] = {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "x-gatehouse-trace", "x-auth-token", "x-csrf-token", "dpop"};

class Logging : public pipeline::Policy
{
public:
    Logging(std::shared_ptr<Exporter> exporter, std::vector<std::string> fields, uint64_t share, base::SipKey key)
        : m_exporter(std::move(exporter)), m_fields(std::move(fields)), m_share(share), m_key(key)
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (context.tracing)
            context.explain(m_exporter ? "the request's record is sent" : "no target is set: nothing is sent");
        return Verdict::Continue;
    }

    void onRecord(const pipeline::Context& context, const pipeline::RequestRecord& record, std::span<const pipeline::LogMask* const> masks) const override
    {
        if (!m_exporter || context.dryRun || !isChosen(record.requestId))
            return;
        ExportItem item;
        item.record = record;
        item.record.steps.clear();
        for (std::string* text : {&item.record.path, &item.record.query, &item.record.userAgent, &item.record.reason, &item.record.host, &item.record.method})
            shorten(*text);
        for (const std::string& name : m_fields) {
            const http::HeaderField* field = context.request ? context.request->fields.find(name) : nullptr;
            // What a policy takes out of the request has nothing to do in a log either.
            if (!field || pipeline::isReplaced(context.requestEdits, *field))
                continue;
            std::string value(field->value.substr(0, kLongestText));
            for (const pipeline::LogMask* mask : masks)
                mask->hide(pipeline::LogMask::Part::Text, name, value);
            item.fields.emplace_back(name, std::move(value));
        }
        m_exporter->push(std::move(item));
    }

private:
    bool isChosen(std::string_view requestId) const { return m_share >= kWhole || (base::sipHash(m_key, requestId) & (kWhole - 1)) < m_share; }
    static void shorten(std::string& text)
    {
        if (text.size() > kLongestText)
            text.resize(kLongestText);
    }

    const std::shared_ptr<Exporter> m_exporter; // null: there is no target
    const std::vector<std::string> m_fields;
    const uint64_t m_share; // of 2^32
    const base::SipKey m_key;
};

struct Reader {
    const Json& config;
    const pipeline::MakeContext& context;
    std::vector<base::Problem> problems;

    // What callers of this gateway prove who they are with, beside what is usual.
    bool carriesProof(const std::string& name) const
    {
        if (std::find(std::begin(kSecrets), std::end(kSecrets), name) != std::end(kSecrets))
            return true;
        if (!context.configuration)
            return false;
        for (const domain::Resource* policy : context.configuration->listAll(domain::Kind::Policy)) {
            const std::string kind = base::stringAt(policy->value, "kind");
            if ((kind == "key-auth" || kind == "jwt") && base::equalsIgnoreCase(base::stringAt(base::memberAt(policy->value, "config"), "header"), name))
                return true;
        }
        return false;
    }

    // Without it records would silently go nowhere.
    void need(const std::string& text, const char* pointer)
    {
        if (text.empty())
            problem(pointer, "is needed for this target");
    }

    void problem(std::string pointer, std::string message) { problems.push_back({std::move(pointer), std::move(message)}); }

    int64_t count(const Json& from, const std::string& parent, const char* member, int64_t usual, int64_t least, int64_t most)
    {
        const int64_t value = base::intAt(from, member, usual);
        if (value < least || value > most)
            problem(parent + '/' + member, std::to_string(least) + " to " + std::to_string(most));
        return std::clamp(value, least, most);
    }

    std::vector<std::string> names(const char* member, bool headers)
    {
        std::vector<std::string> out;
        const Json& list = base::memberAt(config, member);
        for (size_t i = 0; list.is_array() && i < list.size() && i < kMostFields; ++i) {
            const std::string pointer = '/' + std::string(member) + '/' + std::to_string(i);
            const std::string text = list[i].is_string() ? list[i].get<std::string>() : std::string();
            const std::string name = headers ? base::toLower(text) : text;
            const auto known = RecordFields::known();
            if (headers && (name.empty() || name.find_first_of(" \t\r\n:") != std::string::npos))
                problem(pointer, "the name of a header field");
            else if (headers && carriesProof(name))
                problem(pointer, "what proves who somebody is, is never logged");
            else if (!headers && std::find(known.begin(), known.end(), name) == known.end())
                problem(pointer, "a record has no such member");
            else
                out.push_back(name);
        }
        return out;
    }

    ExportLimits limits()
    {
        ExportLimits out;
        out.batch = static_cast<size_t>(count(config, "", "batch", 100, 1, 1000));
        out.queue = static_cast<size_t>(count(config, "", "queue", 10'000, 100, 100'000));
        out.tries = static_cast<int>(count(config, "", "tries", 5, 1, 20));
        out.interval = base::durationAt(config, "interval", out.interval);
        if (out.interval < std::chrono::milliseconds(10) || out.interval > std::chrono::minutes(1))
            problem("/interval", "10ms to 1m");
        return out;
    }

    std::unique_ptr<ExportSink> file(RecordFields fields)
    {
        const Json& given = base::memberAt(config, "file");
        FileSink::Options options;
        options.name = base::stringAt(given, "name");
        need(options.name, "/file/name");
        if (options.name.empty())
            return nullptr;
        const bool good = options.name.size() <= 100 && options.name[0] != '.' &&
                          std::all_of(options.name.begin(), options.name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-'; });
        if (!good)
            problem("/file/name", "a name of letters, digits, dots, dashes and underscores; a dot is not its first");
        if (context.logFolder.empty())
            problem("/file/name", "this gateway has no folder for logs: start it with --log-folder");
        // A tenant's files are its own.
        options.folder = context.logFolder + '/' + (context.key.tenant.empty() ? std::string("gateway") : "tenant-" + context.key.tenant);
        options.largest = base::sizeAt(given, "largest", options.largest);
        if (options.largest < 64 * 1024 || options.largest > (uint64_t{16} << 30))
            problem("/file/largest", "64KiB to 16GiB");
        options.oldest = base::durationAt(given, "oldest", options.oldest);
        if (options.oldest.count() != 0 && (options.oldest < std::chrono::minutes(1) || options.oldest > std::chrono::hours(24 * 366)))
            problem("/file/oldest", "1m to 366d, or 0s for no age");
        options.kept = static_cast<int>(count(given, "/file", "kept", 7, 0, 1000));
        options.compressed = base::boolAt(given, "compressed", true);
        return problems.empty() ? std::make_unique<FileSink>(std::move(options), std::move(fields)) : nullptr;
    }

    std::unique_ptr<ExportSink> syslog(RecordFields fields)
    {
        const Json& given = base::memberAt(config, "syslog");
        SyslogSink::Options options;
        options.host = base::stringAt(given, "host");
        const std::string transport = base::stringAt(given, "transport", "udp");
        options.transport = transport == "tls" ? SyslogSink::Transport::Tls : transport == "tcp" ? SyslogSink::Transport::Tcp : SyslogSink::Transport::Udp;
        options.port = static_cast<uint16_t>(count(given, "/syslog", "port", 514, 1, 65'535));
        options.facility = static_cast<int>(count(given, "/syslog", "facility", 16, 0, 23));
        options.application = base::stringAt(given, "application", "gatehouse");
        if (options.host.find_first_of(" \t\r\n/@:\\") != std::string::npos)
            problem("/syslog/host", "a name or an address of a host");
        need(options.host, "/syslog/host");
        return options.host.empty() ? nullptr : std::make_unique<SyslogSink>(std::move(options), std::move(fields));
    }
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeLogging(const Json& config, const pipeline::MakeContext& context)
{
    Reader reader{config, context, {}};
    RecordFields fields(reader.names("fields", false));
    std::vector<std::string> headers = reader.names("headers", true);
    const ExportLimits limits = reader.limits();
    const double share = base::numberAt(config, "share", 100);
    if (!(share >= 0 && share <= 100))
        reader.problem("/share", "0 to 100");
    const std::string to = base::stringAt(config, "to", "file");
    std::unique_ptr<ExportSink> sink;
    Json known = config.is_object() ? config : Json::object(); // what the exporter is made of
    known["folder"] = context.logFolder;
    if (to == "file") {
        sink = reader.file(std::move(fields));
    } else if (to == "syslog") {
        sink = reader.syslog(std::move(fields));
    } else if (to == "http" || to == "otlp") {
        HttpPoster poster = HttpPoster::from(base::memberAt(config, to), '/' + to, context, reader.problems);
        reader.need(poster.url, to == "http" ? "/http/url" : "/otlp/url");
        known["proof"] = base::sha256Hex(poster.secret); // a secret may change while its name stays
        if (!poster.url.empty() && to == "http")
            sink = std::make_unique<HttpSink>(std::move(poster), std::move(fields));
        else if (!poster.url.empty())
            sink = std::make_unique<OtlpLogSink>(std::move(poster), std::move(fields), base::stringAt(base::memberAt(config, "otlp"), "service", "gatehouse"));
    } else {
        reader.problem("/to", "file, syslog, http or otlp");
    }
    if (!reader.problems.empty())
        return base::invalid("logging is not set up right", std::move(reader.problems));
    std::shared_ptr<Exporter> exporter;
    if (sink && !context.reportOnly) {
        const bool isFile = to == "file";
        auto thread = context.states ? context.states->keep<ExportThread>(isFile ? "thread of files" : "thread of exports", [&] { return std::make_shared<ExportThread>(isFile ? "gh-files" : "gh-export"); })
                                     : std::make_shared<ExportThread>(isFile ? "gh-files" : "gh-export");
        exporter = pipeline::keepState<Exporter>(context, "logging", known, [&] { return std::make_shared<Exporter>(limits, std::move(sink), std::move(thread)); });
    }
    return std::unique_ptr<pipeline::Policy>(
        std::make_unique<Logging>(std::move(exporter), std::move(headers), static_cast<uint64_t>(std::llround(std::clamp(share, 0.0, 100.0) / 100 * static_cast<double>(kWhole))), base::SipKey::random()));
}

} // namespace gatehouse::policies
