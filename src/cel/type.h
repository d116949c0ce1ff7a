// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::cel {

struct Field;

// What is known of a value before there is one. A value, cheap to copy. Two types that nothing distinguishes are equal.
class Type
{
public:
    enum class Kind : uint8_t {
        Unknown, // nothing is known and nothing is said: the elements of []
        Dyn,     // may be anything
        Null,
        Bool,
        Int,
        Uint,
        Double,
        String,
        Bytes,
        Timestamp,
        Duration,
        Ip,
        Cidr,
        Type,
        List,
        Map,
        Record, // a map whose keys are known
        Param   // of a function: A, B
    };

    Type(Kind kind = Kind::Dyn) : m_kind(kind) {}
    static Type list(Type element);
    static Type map(Type key, Type value);
    // Fields are numbered in the order given; values of the type are Map objects that give them by number.
    static Type record(std::string name, std::vector<Field> fields);
    static Type param(char letter);

    Kind kind() const { return m_kind; }
    bool is(Kind kind) const { return m_kind == kind; }
    // Anything may be had of it without a complaint.
    bool isOpen() const { return m_kind == Kind::Dyn || m_kind == Kind::Unknown; }
    bool isNumber() const { return m_kind == Kind::Int || m_kind == Kind::Uint || m_kind == Kind::Double; }
    const Type& element() const; // of a list, else Dyn
    const Type& key() const;     // of a map; String of a record
    const Type& value() const;   // of a map
    const std::vector<Field>& fields() const;
    const Field* field(std::string_view name) const;
    char letter() const { return m_letter; }
    // "list(string)", "map(string, dyn)", "request"
    std::string text() const;

    bool operator==(const Type& other) const;

private:
    struct Detail;
    Kind m_kind;
    char m_letter = 0;
    std::shared_ptr<const Detail> m_detail;
};

struct Field {
    std::string name;
    Type type;
    std::string description = {}; // for people, may be empty
    uint32_t maxSize = 0;    // bytes or entries that a value may have, 0 when not known: for the estimate of costs
    uint32_t index = 0;      // Type::record() sets it
};

// May a value of type `have` stand where `want` is wanted, as far as is known?
bool fits(const Type& want, const Type& have);
// The nearest type that both are.
Type join(const Type& a, const Type& b);

} // namespace gatehouse::cel
