// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/form_model.h"

#include "console/forms/json_edit.h"

namespace gatehouse::console {

void FormModel::reset(base::Json document, base::Json baseline)
{
    m_document = std::move(document);
    m_opened = m_document;
    m_baseline = std::move(baseline);
    m_history.clear();
    Q_EMIT replaced();
    Q_EMIT recorded();
}

void FormModel::replace(base::Json document)
{
    if (document == m_document)
        return;
    m_history.record(m_document, document);
    m_document = std::move(document);
    Q_EMIT replaced();
    Q_EMIT recorded();
}

void FormModel::revert(base::Json baseline)
{
    m_history.recordStep(m_document, baseline);
    m_document = baseline;
    m_opened = baseline;
    m_baseline = std::move(baseline);
    Q_EMIT replaced();
    Q_EMIT recorded();
}

std::optional<std::string> FormModel::undo()
{
    if (!canUndo())
        return std::nullopt;
    std::string pointer = m_history.undo(m_document);
    Q_EMIT replaced();
    Q_EMIT recorded();
    return pointer;
}

std::optional<std::string> FormModel::redo()
{
    if (!canRedo())
        return std::nullopt;
    std::string pointer = m_history.redo(m_document);
    Q_EMIT replaced();
    Q_EMIT recorded();
    return pointer;
}

template <class Change>
void FormModel::change(const std::string& pointer, Change make)
{
    const bool isOutermost = !m_changing; // what fields change in answer (another kind, another configuration) is undone together with it
    const base::Json before = isOutermost ? m_document : base::Json();
    make();
    m_changing = true;
    Q_EMIT changed(pointer);
    if (!isOutermost)
        return;
    m_changing = false;
    m_history.record(before, m_document);
    Q_EMIT recorded();
}

const base::Json* FormModel::storedAt(std::string_view pointer) const
{
    const base::Json* now = &m_document;
    const base::Json* stored = &m_baseline;
    for (const std::string& token : base::splitPointer(pointer)) {
        const base::Json* next = now ? base::atPointer(*now, base::joinPointer("", token)) : nullptr;
        const base::Json* match = nullptr;
        if (stored->is_array() && next && next->is_object() && next->contains("id")) {
            for (const base::Json& item : *stored) {
                if (item.is_object() && item.contains("id") && item["id"] == (*next)["id"])
                    match = &item;
            }
        } else {
            match = base::atPointer(*stored, base::joinPointer("", token));
        }
        if (!match)
            return nullptr;
        now = next;
        stored = match;
    }
    return stored;
}

FormModel::Presence FormModel::presence(std::string_view pointer) const
{
    const base::Json* value = at(pointer);
    return !value ? Presence::Unset : value->is_null() ? Presence::Null : Presence::Value;
}

void FormModel::set(const std::string& pointer, base::Json value)
{
    const base::Json* present = at(pointer);
    if (present && *present == value && present->type() == value.type())
        return;
    change(pointer, [&] { setAt(m_document, pointer, std::move(value)); });
}

void FormModel::unset(const std::string& pointer)
{
    if (!at(pointer))
        return;
    change(pointer, [&] {
        removeAt(m_document, pointer);
        removeEmptyParents(pointer);
    });
}

void FormModel::removeEmptyParents(const std::string& pointer)
{
    for (std::string parent = parentPointer(pointer); !parent.empty(); parent = parentPointer(parent)) {
        const base::Json* value = at(parent);
        const base::Json* opened = base::atPointer(m_opened, parent);
        const base::Json* owner = at(parentPointer(parent));
        if (!value || !value->is_object() || !value->empty() || (opened && opened->is_object()) || !owner || !owner->is_object())
            break;
        removeAt(m_document, parent);
    }
}

void FormModel::insertItem(const std::string& arrayPointer, size_t index, base::Json value)
{
    const base::Json* present = at(arrayPointer);
    base::Json list = present && present->is_array() ? *present : base::Json::array();
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(std::min(index, list.size())), std::move(value));
    change(arrayPointer, [&] { setAt(m_document, arrayPointer, std::move(list)); });
}

void FormModel::moveItem(const std::string& arrayPointer, size_t from, size_t to)
{
    const base::Json* present = at(arrayPointer);
    if (!present || !present->is_array() || from >= present->size() || to >= present->size() || from == to)
        return;
    base::Json list = *present;
    base::Json item = std::move(list[from]);
    list.erase(from);
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(to), std::move(item));
    change(arrayPointer, [&] { setAt(m_document, arrayPointer, std::move(list)); });
}

bool FormModel::isChangedAt(std::string_view pointer) const
{
    const base::Json* now = at(pointer);
    const base::Json* then = base::atPointer(m_opened, pointer);
    return (now == nullptr) != (then == nullptr) || (now && then && *now != *then);
}

} // namespace gatehouse::console
