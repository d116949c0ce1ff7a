// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace gatehouse::cel {

class List;
class Map;

// Why an evaluation came to nothing.
enum class ErrorCode : uint8_t {
    NoOverload,
    NoSuchKey,
    UnknownName,
    DivideByZero,
    Overflow,
    Range,
    InvalidArgument,
    DuplicateKey,
    CostLimit,  // these two are never absorbed by && and ||
    MemoryLimit
};

struct Timestamp {
    int64_t seconds = 0; // since 1970
    int32_t nanos = 0;   // 0 to 999,999,999
    auto operator<=>(const Timestamp&) const = default;
};

// An address of either family; IPv4 in the first four bytes.
struct Ip {
    std::array<uint8_t, 16> bytes{};
    bool v6 = false;
    bool operator==(const Ip&) const = default;
};

struct Cidr {
    Ip address; // as written, host bits included
    int prefix = 0;
    bool operator==(const Cidr&) const = default;
};

// A value of an expression: 24 bytes, a view where it is larger. Who owns the bytes, list or map keeps it alive: the host for what it gives, the program for
// constants, the Scratch of the evaluation for what came of it.
class Value
{
public:
    enum class Kind : uint8_t { Null, Bool, Int, Uint, Double, String, Bytes, List, Map, Timestamp, Duration, Type, Ip, Cidr, Error };

    constexpr Value() noexcept = default; // null
    static Value boolean(bool value) noexcept;
    static Value integer(int64_t value) noexcept;
    static Value natural(uint64_t value) noexcept;
    static Value real(double value) noexcept;
    static Value string(std::string_view text) noexcept { return view(Kind::String, text); }
    static Value bytes(std::string_view bytes) noexcept { return view(Kind::Bytes, bytes); }
    static Value list(const List& list) noexcept;
    static Value map(const Map& map) noexcept;
    static Value timestamp(Timestamp at) noexcept;
    static Value duration(int64_t nanos) noexcept;
    static Value type(std::string_view name) noexcept { return view(Kind::Type, name); }
    static Value ip(const Ip& address) noexcept;
    static Value cidr(const Cidr& network) noexcept;
    // `at`: the byte of the expression that is to blame. The text outlives the value.
    static Value error(ErrorCode code, std::string_view text, uint32_t at) noexcept;

    Kind kind() const noexcept { return m_kind; }
    bool is(Kind kind) const noexcept { return m_kind == kind; }
    bool isError() const noexcept { return m_kind == Kind::Error; }
    bool isTrue() const noexcept { return m_kind == Kind::Bool && m_data.natural != 0; }
    bool isFalse() const noexcept { return m_kind == Kind::Bool && m_data.natural == 0; }
    bool isNumber() const noexcept { return m_kind == Kind::Int || m_kind == Kind::Uint || m_kind == Kind::Double; }
    bool isText() const noexcept { return m_kind == Kind::String; }

    // Each for its own kind alone.
    bool asBool() const noexcept { return m_data.natural != 0; }
    int64_t asInt() const noexcept { return m_data.integer; }
    uint64_t asUint() const noexcept { return m_data.natural; }
    double asDouble() const noexcept { return m_data.real; }
    std::string_view text() const noexcept { return {m_data.chars, m_size}; } // String, Bytes, Type, Error
    const List& asList() const noexcept { return *m_data.list; }
    const Map& asMap() const noexcept { return *m_data.map; }
    Timestamp asTimestamp() const noexcept { return {m_data.time.seconds, m_data.time.nanos}; }
    int64_t asDuration() const noexcept { return m_data.integer; } // ns
    Ip asIp() const noexcept;
    Cidr asCidr() const noexcept;
    ErrorCode errorCode() const noexcept { return static_cast<ErrorCode>(m_small); }
    uint32_t errorAt() const noexcept { return m_data.fault.at; }

private:
    static Value view(Kind kind, std::string_view text) noexcept;

    Kind m_kind = Kind::Null;
    uint8_t m_small = 0; // an error's code, an address's family
    uint32_t m_size = 0; // of texts; of a network its prefix
    struct Time {
        int64_t seconds;
        int32_t nanos;
    };
    struct Fault {
        const char* chars;
        uint32_t at;
    };
    union Data {
        uint64_t natural = 0;
        int64_t integer;
        double real;
        const char* chars;
        const List* list;
        const Map* map;
        Time time;
        Fault fault;
        std::array<uint8_t, 16> address;
    } m_data;
};

inline Value Value::view(Kind kind, std::string_view text) noexcept
{
    Value out;
    out.m_kind = kind;
    out.m_size = static_cast<uint32_t>(text.size());
    out.m_data.chars = text.data();
    return out;
}

inline Value Value::boolean(bool value) noexcept
{
    Value out;
    out.m_kind = Kind::Bool;
    out.m_data.natural = value ? 1 : 0;
    return out;
}

inline Value Value::integer(int64_t value) noexcept
{
    Value out;
    out.m_kind = Kind::Int;
    out.m_data.integer = value;
    return out;
}

inline Value Value::natural(uint64_t value) noexcept
{
    Value out;
    out.m_kind = Kind::Uint;
    out.m_data.natural = value;
    return out;
}

inline Value Value::real(double value) noexcept
{
    Value out;
    out.m_kind = Kind::Double;
    out.m_data.real = value;
    return out;
}

inline Value Value::list(const List& list) noexcept
{
    Value out;
    out.m_kind = Kind::List;
    out.m_data.list = &list;
    return out;
}

inline Value Value::map(const Map& map) noexcept
{
    Value out;
    out.m_kind = Kind::Map;
    out.m_data.map = &map;
    return out;
}

inline Value Value::timestamp(Timestamp at) noexcept
{
    Value out;
    out.m_kind = Kind::Timestamp;
    out.m_data.time = {at.seconds, at.nanos};
    return out;
}

inline Value Value::duration(int64_t nanos) noexcept
{
    Value out = integer(nanos);
    out.m_kind = Kind::Duration;
    return out;
}

inline Value Value::ip(const Ip& address) noexcept
{
    Value out;
    out.m_kind = Kind::Ip;
    out.m_small = address.v6 ? 6 : 4;
    out.m_data.address = address.bytes;
    return out;
}

inline Value Value::cidr(const Cidr& network) noexcept
{
    Value out = ip(network.address);
    out.m_kind = Kind::Cidr;
    out.m_size = static_cast<uint32_t>(network.prefix);
    return out;
}

inline Value Value::error(ErrorCode code, std::string_view text, uint32_t at) noexcept
{
    Value out = view(Kind::Error, text);
    out.m_small = static_cast<uint8_t>(code);
    out.m_data.fault = {text.data(), at};
    return out;
}

inline Ip Value::asIp() const noexcept
{
    return {m_data.address, m_small == 6};
}

inline Cidr Value::asCidr() const noexcept
{
    return {asIp(), static_cast<int>(m_size)};
}

// "int", "google.protobuf.Timestamp" …: what type() gives.
std::string_view typeName(Value::Kind kind) noexcept;

// Equality as the language has it: numbers by their value whatever their type, NaN unlike itself, different types unequal.
bool equalsOther(const Value& a, const Value& b) noexcept;
inline bool equals(const Value& a, const Value& b) noexcept
{
    return a.isText() && b.isText() ? a.text() == b.text() : equalsOther(a, b); // texts are what is compared most
}

enum class Order : uint8_t { Less, Equal, Greater, Unordered /* NaN */, Incomparable };
Order compare(const Value& a, const Value& b) noexcept;

} // namespace gatehouse::cel
