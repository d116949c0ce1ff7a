// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/environment.h"
#include "cel/program.h"
#include "pipeline/context.h"
#include "pipeline/rate_values.h"

namespace gatehouse::pipeline {

struct RequestField;

// What expressions over a request may speak of: request, identity, tenant, route, tls, geo, rate, time. The console checks and completes by the same,
// as policySchema() of the Admin API tells it.
const cel::Environment& requestEnvironment();

// A request as the values of that environment: views, worked out when an expression asks for them. Lives no longer than the hook that makes it.
class RequestValues
{
public:
    explicit RequestValues(Context& context);
    RequestValues(const RequestValues&) = delete;

    std::span<const cel::Value> values() const { return m_values; }
    // A program of that environment, within what is left of the budget that all programs share over one request. The value is good until the next one.
    cel::Value evaluate(const cel::Program& program);
    // Memory of evaluations, a little of which is here already.
    const cel::Scratch& scratch() const { return m_scratch; }

private:
    static constexpr size_t kMemory = 2048;

    class Record final : public cel::Map
    {
    public:
        void set(std::span<const RequestField> fields, const RequestValues& owner) { m_fields = fields, m_owner = &owner; }
        size_t size() const noexcept override { return m_fields.size(); }
        std::optional<cel::Value> find(const cel::Value& key) const noexcept override;
        cel::Value keyAt(size_t index) const noexcept override;
        cel::Value valueAt(size_t index) const noexcept override;
        std::optional<cel::Value> field(uint32_t index) const noexcept override;

    private:
        std::span<const RequestField> m_fields;
        const RequestValues* m_owner = nullptr;
    };

    // Names with texts: header fields, parameters. Several of one name are joined once, when somebody asks for it, in the request's memory.
    class Texts : public cel::Map
    {
    public:
        explicit Texts(Context& context) : m_context(context) {}
        size_t size() const noexcept override { return entries().size(); }
        std::optional<cel::Value> find(const cel::Value& key) const noexcept override;
        // A name comes as often as it was sent.
        cel::Value keyAt(size_t index) const noexcept override;
        cel::Value valueAt(size_t index) const noexcept override;

    protected:
        struct Entry {
            std::string_view name;
            std::string_view value;
            std::optional<std::string_view> joined; // of all of the name, at the first of them
        };
        virtual std::span<Entry> read() const = 0;
        virtual bool isNamed(const Entry& entry, std::string_view name) const noexcept = 0;
        virtual std::string_view shownName(std::string_view name) const = 0;
        virtual std::string_view separator(std::string_view name) const noexcept = 0;
        std::span<Entry> room(size_t count) const;

        Context& m_context;

    private:
        std::span<Entry> entries() const noexcept;
        std::string_view joined(std::span<Entry> from, std::string_view name) const;

        mutable bool m_read = false;
        mutable std::span<Entry> m_entries;
    };

    // Header fields as the upstream gets them, by name in any case: with what policies have set and removed by now, and without what clients say that only the gateway may.
    // Several of one name are joined as RFC 9110, section 5.3 has it.
    class Headers final : public Texts
    {
    public:
        using Texts::Texts;

    private:
        std::span<Entry> read() const override;
        bool isNamed(const Entry& entry, std::string_view name) const noexcept override;
        std::string_view shownName(std::string_view name) const override;
        std::string_view separator(std::string_view name) const noexcept override;
    };

    // Query parameters by name, decoded; several of one name are joined by commas.
    class Query final : public Texts
    {
    public:
        using Texts::Texts;

    private:
        std::span<Entry> read() const override;
        bool isNamed(const Entry& entry, std::string_view name) const noexcept override { return entry.name == name; }
        std::string_view shownName(std::string_view name) const override { return name; }
        std::string_view separator(std::string_view) const noexcept override { return ","; }
    };

    class Groups final : public cel::List
    {
    public:
        explicit Groups(Context& context) : m_context(context) {}
        size_t size() const noexcept override;
        cel::Value at(size_t index) const noexcept override;

    private:
        Context& m_context;
    };

    class Scopes final : public cel::List
    {
    public:
        explicit Scopes(Context& context) : m_context(context) {}
        size_t size() const noexcept override;
        cel::Value at(size_t index) const noexcept override;

    private:
        Context& m_context;
    };

    // Alternative names of one kind in the client's certificate.
    class Names final : public cel::List
    {
    public:
        explicit Names(std::span<const std::string> names) : m_names(names) {}
        size_t size() const noexcept override { return m_names.size(); }
        cel::Value at(size_t index) const noexcept override { return cel::Value::string(m_names[index]); }

    private:
        std::span<const std::string> m_names;
    };

    friend struct RequestField;

    Context& m_context;
    Headers m_headers;
    Query m_query;
    Groups m_groups;
    Scopes m_scopes;
    RateValues m_rates;
    Names m_dnsNames, m_uriNames, m_emailNames, m_ipNames;
    mutable std::string_view m_fingerprint;
    Record m_client;
    std::array<Record, 6> m_records;
    std::array<cel::Value, 8> m_values; // records, rate, time
    std::byte m_memory[kMemory];
    cel::Scratch m_scratch;
};

} // namespace gatehouse::pipeline
