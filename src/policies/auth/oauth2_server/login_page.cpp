// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/login_page.h"

#include "base/bytes.h"
#include "base/crypto.h"

namespace gatehouse::policies {

namespace {

constexpr std::string_view kStyle = "body{font:16px/1.5 system-ui,sans-serif;max-width:22rem;margin:12vh auto;padding:0 1rem;color:#1d2430;background:#f6f7f9}"
                                    "h1{font-size:1.3rem}label{display:block;margin:.8rem 0}input{box-sizing:border-box;width:100%;font:inherit;padding:.5rem;border:1px solid #8a94a6;border-radius:.3rem}"
                                    "button{font:inherit;padding:.5rem 1.2rem;margin:.4rem .6rem .4rem 0;border:1px solid #1f5fbf;border-radius:.3rem;background:#1f5fbf;color:#fff}"
                                    "button.no{background:#fff;color:#1f5fbf}p.bad{color:#a3161f;font-weight:600}"
                                    "@media(prefers-color-scheme:dark){body{color:#e6e9ef;background:#14181f}input{background:#1d2430;color:inherit}button.no{background:#14181f;color:#8ab4f8}p.bad{color:#ff8a8f}}";

std::string styleHash()
{
    const base::Sha256 digest = base::sha256(kStyle);
    return base::toBase64({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

std::string frame(std::string_view title, std::string_view body)
{
    std::string out = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>";
    out.append(escapeHtml(title)).append("</title><style>").append(kStyle).append("</style></head><body><main><h1>").append(escapeHtml(title)).append("</h1>").append(body);
    return out.append("</main></body></html>\n");
}

} // namespace

std::string escapeHtml(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> pageFields()
{
    static const std::string policy = "default-src 'none'; style-src 'sha256-" + styleHash() + "'; base-uri 'none'; frame-ancestors 'none'";
    return {{"Content-Security-Policy", policy}, {"X-Frame-Options", "DENY"}, {"X-Content-Type-Options", "nosniff"}, {"Referrer-Policy", "no-referrer"}, {"Cache-Control", "no-store"}};
}

std::string renderLogin(const LoginPage& page)
{
    std::string body;
    if (!page.message.empty())
        body.append("<p class=\"bad\" role=\"alert\">").append(escapeHtml(page.message)).append("</p>");
    body.append("<p><strong>").append(escapeHtml(page.client)).append("</strong> wants to act for you");
    for (size_t i = 0; i < page.scopes.size(); ++i)
        body.append(i ? ", " : ": ").append(escapeHtml(page.scopes[i]));
    body.append(".</p><form method=\"post\">");
    for (const auto& [name, value] : page.hidden)
        body.append("<input type=\"hidden\" name=\"").append(escapeHtml(name)).append("\" value=\"").append(escapeHtml(value)).append("\">");
    body.append("<label>User name<input name=\"username\" autocomplete=\"username\" autocapitalize=\"none\" autofocus></label>"
                "<label>Password<input name=\"password\" type=\"password\" autocomplete=\"current-password\"></label>"
                "<button name=\"decision\" value=\"allow\">Log in and allow</button><button class=\"no\" name=\"decision\" value=\"deny\">Cancel</button></form>");
    return frame(page.title, body);
}

std::string renderFault(std::string_view title, std::string_view message)
{
    return frame(title, "<p class=\"bad\" role=\"alert\">" + escapeHtml(message) + "</p>");
}

} // namespace gatehouse::policies
