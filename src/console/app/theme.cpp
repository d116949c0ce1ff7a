// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/theme.h"

#include "console/app/still_style.h"
#include "console/widgets/theme_colours.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace gatehouse::console {

namespace {

constexpr QLatin1String kPortal("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPortalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kSettings("org.freedesktop.portal.Settings");
constexpr QLatin1String kAppearance("org.freedesktop.appearance");
constexpr QLatin1String kColourScheme("color-scheme");
constexpr QLatin1String kReducedMotion("reduced-motion");
constexpr QLatin1String kGnome("org.gnome.desktop.interface"); // older desktops say it there
constexpr QLatin1String kGnomeAnimations("enable-animations");
constexpr uint kPrefersDark = 1, kPrefersStillness = 1;

// The portal wraps the value in a variant in a variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

Theme::Theme(QApplication& application, QObject* parent) : QObject(parent), m_application(application), m_style(new StillStyle), m_caretTime(QApplication::cursorFlashTime())
{
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        if (QApplication::isEffectEnabled(effect))
            m_effects.append(effect);
    }
    m_application.setStyle(m_style);
    QFont font = m_application.font();
    const QStringList families = QFontDatabase::families();
    for (const QString& family : {QStringLiteral("Inter"), QStringLiteral("Inter Variable"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")}) {
        if (families.contains(family)) {
            font.setFamily(family);
            break;
        }
    }
    font.setPointSizeF(kPointSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    m_application.setFont(font);
    m_systemDark = m_application.palette().color(QPalette::Window).lightness() < 128;
    dress();
}

bool Theme::isDark() const
{
    return m_choice == Choice::System ? m_systemDark : m_choice == Choice::Dark;
}

void Theme::choose(Choice choice)
{
    m_choice = choice;
    if (choice == Choice::System)
        followSystem();
    dress();
}

void Theme::followSystem()
{
    if (m_following || qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_following = true;
    bus.connect(kPortal, kPortalPath, kSettings, QStringLiteral("SettingChanged"), this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    read(kAppearance, kColourScheme);
    read(kAppearance, kReducedMotion);
    read(kGnome, kGnomeAnimations);
}

void Theme::read(const QString& nameSpace, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kPortal, kPortalPath, kSettings, QStringLiteral("Read"));
    call << nameSpace << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, nameSpace, key](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError())
            take(nameSpace, key, unwrapped(reply.value().variant()));
        done->deleteLater();
    });
}

void Theme::settingChanged(const QString& nameSpace, const QString& key, const QDBusVariant& value)
{
    take(nameSpace, key, unwrapped(value.variant()));
}

void Theme::take(const QString& nameSpace, const QString& key, const QVariant& value)
{
    if (nameSpace == kAppearance && key == kColourScheme) {
        m_systemDark = value.toUInt() == kPrefersDark;
        dress();
    } else if (nameSpace == kAppearance && key == kReducedMotion) {
        m_reducedMotion = value.toUInt() == kPrefersStillness;
        calm();
    } else if (nameSpace == kGnome && key == kGnomeAnimations) {
        m_animationsOff = !value.toBool();
        calm();
    }
}

void Theme::chooseStillness(std::optional<bool> still)
{
    m_chosenStill = still;
    if (!still)
        followSystem();
    calm();
}

void Theme::calm()
{
    m_style->setStill(isStill());
    for (const Qt::UIEffect effect : m_effects)
        QApplication::setEffectEnabled(effect, !isStill());
    QApplication::setCursorFlashTime(isStill() ? 0 : m_caretTime);
    Q_EMIT changed();
}

void Theme::dress()
{
    if (m_dressed && m_dressedDark == isDark())
        return;
    m_dressed = true;
    m_dressedDark = isDark();
    const ThemeColours& colours = m_dressedDark ? darkColours() : lightColours();
    m_application.setPalette(palette(colours));
    m_application.setStyleSheet(styleSheet(colours, m_textScale));
    Q_EMIT changed();
}

void Theme::setTextScale(double scale)
{
    scale = std::clamp(scale, kScales[0], *(std::end(kScales) - 1));
    if (std::abs(scale - m_textScale) < 0.001)
        return;
    m_textScale = scale;
    QFont font = m_application.font();
    font.setPointSizeF(kPointSize * scale);
    m_application.setFont(font);
    m_dressed = false;
    dress();
}

QPalette Theme::palette(const ThemeColours& c)
{
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.dark ? c.surface.lighter(108) : c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::ToolTipBase, c.dark ? c.raised : c.text);
    p.setColor(QPalette::ToolTipText, c.dark ? c.text : c.surface);
    p.setColor(QPalette::Highlight, c.accentSoft);
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accentText);
    p.setColor(QPalette::LinkVisited, c.accentText);
    p.setColor(QPalette::Light, c.raised);
    p.setColor(QPalette::Midlight, c.border);
    p.setColor(QPalette::Mid, c.border);
    p.setColor(QPalette::Dark, c.borderStrong);
    p.setColor(QPalette::Shadow, c.dark ? c.sunken : c.borderStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, c.borderStrong);
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.sunken);
    return p;
}

} // namespace gatehouse::console
