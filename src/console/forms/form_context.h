// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/form_lookup.h"
#include "console/forms/form_model.h"

#include <map>
#include <vector>

namespace gatehouse::console {

class Field;

// What the fields of one form share, and the register of fields by pointer through which problems find their place. Lives as long as the form's fields.
class FormContext : public QObject
{
    Q_OBJECT
public:
    FormContext(FormModel& model, const FormLookup& lookup, QObject* parent = nullptr) : QObject(parent), m_model(model), m_lookup(lookup) {}

    FormModel& model() { return m_model; }
    const FormLookup& lookup() const { return m_lookup; }
    const domain::ResourceKey& key() const { return m_key; }
    void setKey(const domain::ResourceKey& key) { m_key = key; }
    QString tenant() const { return QString::fromStdString(m_key.tenant); }
    bool readOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    void add(const std::string& pointer, Field* field) { m_fields[pointer].push_back(field); }
    void remove(const std::string& pointer, Field* field);
    // The innermost field of exactly this pointer, or nullptr.
    Field* find(const std::string& pointer) const;
    // The field of this pointer or of its nearest ancestor.
    Field* nearest(const std::string& pointer) const;
    std::vector<Field*> all() const;

Q_SIGNALS:
    void referenceRequested(const gatehouse::domain::ResourceKey& key);
    void localProblemsChanged();
    // Fields were made after the problems were handed out (a section was opened).
    void fieldsBuilt();

private:
    FormModel& m_model;
    const FormLookup& m_lookup;
    domain::ResourceKey m_key;
    bool m_readOnly = false;
    std::map<std::string, std::vector<Field*>> m_fields;
};

} // namespace gatehouse::console
