// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/type.h"

#include <algorithm>

namespace gatehouse::cel {

struct Type::Detail {
    std::string name;
    Type first;
    Type second;
    std::vector<Field> fields;
};

namespace {

const Type kDyn(Type::Kind::Dyn);
const Type kString(Type::Kind::String);
const std::vector<Field> kNoFields;

} // namespace

Type Type::list(Type element)
{
    Type out(Kind::List);
    out.m_detail = std::make_shared<const Detail>(Detail{{}, std::move(element), {}, {}});
    return out;
}

Type Type::map(Type key, Type value)
{
    Type out(Kind::Map);
    out.m_detail = std::make_shared<const Detail>(Detail{{}, std::move(key), std::move(value), {}});
    return out;
}

Type Type::record(std::string name, std::vector<Field> fields)
{
    for (size_t i = 0; i < fields.size(); ++i)
        fields[i].index = static_cast<uint32_t>(i);
    Type out(Kind::Record);
    out.m_detail = std::make_shared<const Detail>(Detail{std::move(name), Kind::String, Kind::Dyn, std::move(fields)});
    return out;
}

Type Type::param(char letter)
{
    Type out(Kind::Param);
    out.m_letter = letter;
    return out;
}

const Type& Type::element() const
{
    return m_kind == Kind::List ? m_detail->first : kDyn;
}

const Type& Type::key() const
{
    return m_kind == Kind::Map ? m_detail->first : m_kind == Kind::Record ? kString : kDyn;
}

const Type& Type::value() const
{
    return m_kind == Kind::Map ? m_detail->second : kDyn;
}

const std::vector<Field>& Type::fields() const
{
    return m_kind == Kind::Record ? m_detail->fields : kNoFields;
}

const Field* Type::field(std::string_view name) const
{
    const auto& all = fields();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Field& one) { return one.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::string Type::text() const
{
    switch (m_kind) {
    case Kind::Unknown:
    case Kind::Dyn:
        return "dyn";
    case Kind::Null:
        return "null_type";
    case Kind::Bool:
        return "bool";
    case Kind::Int:
        return "int";
    case Kind::Uint:
        return "uint";
    case Kind::Double:
        return "double";
    case Kind::String:
        return "string";
    case Kind::Bytes:
        return "bytes";
    case Kind::Timestamp:
        return "timestamp";
    case Kind::Duration:
        return "duration";
    case Kind::Ip:
        return "net.IP";
    case Kind::Cidr:
        return "net.CIDR";
    case Kind::Type:
        return "type";
    case Kind::List:
        return "list(" + m_detail->first.text() + ')';
    case Kind::Map:
        return "map(" + m_detail->first.text() + ", " + m_detail->second.text() + ')';
    case Kind::Record:
        return m_detail->name;
    case Kind::Param:
        return std::string(1, m_letter);
    }
    return "?";
}

bool Type::operator==(const Type& other) const
{
    if (m_kind != other.m_kind || m_letter != other.m_letter)
        return false;
    if (m_detail == other.m_detail)
        return true;
    if (m_kind == Kind::Record)
        return m_detail->name == other.m_detail->name;
    return m_detail->first == other.m_detail->first && m_detail->second == other.m_detail->second;
}

bool fits(const Type& want, const Type& have)
{
    if (want.isOpen() || have.isOpen())
        return true;
    if (want.is(Type::Kind::Map) && have.is(Type::Kind::Record))
        return fits(want.key(), Type::Kind::String);
    if (want.kind() != have.kind())
        return false;
    switch (want.kind()) {
    case Type::Kind::List:
        return fits(want.element(), have.element());
    case Type::Kind::Map:
        return fits(want.key(), have.key()) && fits(want.value(), have.value());
    case Type::Kind::Record:
        return want == have;
    default:
        return true;
    }
}

Type join(const Type& a, const Type& b)
{
    if (a.is(Type::Kind::Unknown))
        return b;
    if (b.is(Type::Kind::Unknown) || a == b)
        return a;
    if (a.is(Type::Kind::List) && b.is(Type::Kind::List))
        return Type::list(join(a.element(), b.element()));
    if (a.is(Type::Kind::Map) && b.is(Type::Kind::Map))
        return Type::map(join(a.key(), b.key()), join(a.value(), b.value()));
    return Type::Kind::Dyn;
}

} // namespace gatehouse::cel
