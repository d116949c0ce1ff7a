// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/file_type/signatures.h"

#include "base/bytes.h"

#include <algorithm>
#include <iterator>

namespace gatehouse::policies {

namespace {

using namespace std::string_view_literals;

struct Signature {
    size_t offset;
    std::string_view bytes;
    std::string_view type;
};

// The longer before the shorter that begins like it.
constexpr Signature kSignatures[] = {
    {0, "\x89PNG\r\n\x1a\n"sv, "image/png"}, {0, "\xff\xd8\xff"sv, "image/jpeg"}, {0, "GIF87a"sv, "image/gif"}, {0, "GIF89a"sv, "image/gif"}, {0, "II*\0"sv, "image/tiff"}, {0, "MM\0*"sv, "image/tiff"},
    {0, "\0\0\1\0"sv, "image/x-icon"}, {0, "8BPS"sv, "image/vnd.adobe.photoshop"}, {4, "ftypavif"sv, "image/avif"}, {4, "ftypheic"sv, "image/heic"}, {4, "ftypheix"sv, "image/heic"}, {4, "ftypmif1"sv, "image/heic"},
    {4, "ftypqt  "sv, "video/quicktime"}, {4, "ftyp"sv, "video/mp4"}, {0, "\x1a\x45\xdf\xa3"sv, "video/webm"}, {0, "OggS"sv, "audio/ogg"}, {0, "fLaC"sv, "audio/flac"}, {0, "ID3"sv, "audio/mpeg"},
    {0, "%PDF-"sv, "application/pdf"}, {0, "%!PS"sv, "application/postscript"}, {0, "{\\rtf"sv, "application/rtf"}, {0, "PK\3\4"sv, "application/zip"}, {0, "PK\5\6"sv, "application/zip"}, {0, "\x1f\x8b"sv, "application/gzip"},
    {0, "BZh"sv, "application/x-bzip2"}, {0, "\xfd" "7zXZ\0"sv, "application/x-xz"}, {0, "7z\xbc\xaf\x27\x1c"sv, "application/x-7z-compressed"}, {0, "Rar!\x1a\7"sv, "application/vnd.rar"}, {257, "ustar"sv, "application/x-tar"},
    {0, "\x28\xb5\x2f\xfd"sv, "application/zstd"}, {0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, "application/x-ole-storage"}, {0, "SQLite format 3\0"sv, "application/vnd.sqlite3"}, {0, "wOFF"sv, "font/woff"}, {0, "wOF2"sv, "font/woff2"},
    {0, "\x7f" "ELF"sv, "application/x-elf"}, {0, "MZ"sv, "application/x-msdownload"}, {0, "\xfe\xed\xfa\xce"sv, "application/x-mach-binary"}, {0, "\xfe\xed\xfa\xcf"sv, "application/x-mach-binary"},
    {0, "\xce\xfa\xed\xfe"sv, "application/x-mach-binary"}, {0, "\xcf\xfa\xed\xfe"sv, "application/x-mach-binary"}, {0, "\xca\xfe\xba\xbe"sv, "application/java-vm"}, {0, "\0asm"sv, "application/wasm"},
    {0, "\x4c\0\0\0\x01\x14\x02\0"sv, "application/x-ms-shortcut"}, {0, "!<arch>\n"sv, "application/x-archive"}, {0, "#!"sv, "text/x-shellscript"}};

// What text begins with behind blanks, in any case of letters.
constexpr std::pair<std::string_view, std::string_view> kTexts[] = {{"<?php", "application/x-php"}, {"<?=", "application/x-php"}, {"<!doctype html", "text/html"}, {"<html", "text/html"}, {"<head", "text/html"}, {"<body", "text/html"},
                                                                    {"<script", "text/html"}, {"<iframe", "text/html"}, {"<svg", "image/svg+xml"}, {"<!doctype svg", "image/svg+xml"}, {"<%", "text/x-server-page"}, {"<?xml", "application/xml"}};

// Further names of what begins alike.
constexpr std::pair<std::string_view, std::string_view> kSame[] = {
    {"image/jpg", "image/jpeg"}, {"image/pjpeg", "image/jpeg"}, {"image/vnd.microsoft.icon", "image/x-icon"}, {"image/heif", "image/heic"}, {"image/x-png", "image/png"}, {"image/x-ms-bmp", "image/bmp"},
    {"audio/mp4", "video/mp4"}, {"audio/x-m4a", "video/mp4"}, {"video/x-m4v", "video/mp4"}, {"video/3gpp", "video/mp4"}, {"video/x-matroska", "video/webm"}, {"audio/webm", "video/webm"}, {"video/ogg", "audio/ogg"}, {"application/ogg", "audio/ogg"},
    {"audio/opus", "audio/ogg"}, {"audio/mp3", "audio/mpeg"}, {"audio/x-wav", "audio/wav"}, {"audio/wave", "audio/wav"}, {"audio/vnd.wave", "audio/wav"}, {"video/avi", "video/x-msvideo"}, {"application/x-pdf", "application/pdf"},
    {"text/rtf", "application/rtf"}, {"application/x-zip-compressed", "application/zip"}, {"application/x-gzip", "application/gzip"}, {"application/x-rar-compressed", "application/vnd.rar"},
    {"application/java-archive", "application/zip"}, {"application/epub+zip", "application/zip"}, {"application/vnd.android.package-archive", "application/zip"}, {"application/msword", "application/x-ole-storage"},
    {"application/vnd.ms-excel", "application/x-ole-storage"}, {"application/vnd.ms-powerpoint", "application/x-ole-storage"}, {"application/vnd.ms-outlook", "application/x-ole-storage"}, {"application/x-msdos-program", "application/x-msdownload"},
    {"application/vnd.microsoft.portable-executable", "application/x-msdownload"}, {"application/x-executable", "application/x-elf"}, {"application/x-sharedlib", "application/x-elf"}, {"application/x-sh", "text/x-shellscript"},
    {"application/x-shellscript", "text/x-shellscript"}, {"application/x-httpd-php", "application/x-php"}, {"text/x-php", "application/x-php"}, {"application/xhtml+xml", "text/html"}, {"text/xml", "application/xml"}};

constexpr std::pair<std::string_view, std::string_view> kExtensions[] = {
    {"png", "image/png"}, {"jpg", "image/jpeg"}, {"jpeg", "image/jpeg"}, {"gif", "image/gif"}, {"webp", "image/webp"}, {"bmp", "image/bmp"}, {"tif", "image/tiff"}, {"tiff", "image/tiff"}, {"ico", "image/x-icon"},
    {"avif", "image/avif"}, {"heic", "image/heic"}, {"svg", "image/svg+xml"}, {"mp4", "video/mp4"}, {"m4a", "audio/mp4"}, {"mov", "video/quicktime"}, {"webm", "video/webm"}, {"mkv", "video/x-matroska"}, {"avi", "video/x-msvideo"},
    {"ogg", "audio/ogg"}, {"mp3", "audio/mpeg"}, {"flac", "audio/flac"}, {"wav", "audio/wav"}, {"pdf", "application/pdf"}, {"ps", "application/postscript"}, {"rtf", "application/rtf"}, {"zip", "application/zip"},
    {"jar", "application/java-archive"}, {"epub", "application/epub+zip"}, {"apk", "application/vnd.android.package-archive"}, {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}, {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"}, {"odt", "application/vnd.oasis.opendocument.text"},
    {"ods", "application/vnd.oasis.opendocument.spreadsheet"}, {"doc", "application/msword"}, {"xls", "application/vnd.ms-excel"}, {"ppt", "application/vnd.ms-powerpoint"}, {"gz", "application/gzip"}, {"tgz", "application/gzip"},
    {"bz2", "application/x-bzip2"}, {"xz", "application/x-xz"}, {"7z", "application/x-7z-compressed"}, {"rar", "application/vnd.rar"}, {"tar", "application/x-tar"}, {"zst", "application/zstd"}, {"html", "text/html"}, {"htm", "text/html"},
    {"xml", "application/xml"}, {"json", "application/json"}, {"txt", "text/plain"}, {"csv", "text/csv"}, {"md", "text/markdown"}, {"exe", "application/x-msdownload"}, {"dll", "application/x-msdownload"}, {"sh", "text/x-shellscript"},
    {"php", "application/x-php"}, {"class", "application/java-vm"}, {"wasm", "application/wasm"}, {"woff", "font/woff"}, {"woff2", "font/woff2"}, {"sqlite", "application/vnd.sqlite3"}};

// Signatures of letters begin texts too: what else such a content has tells.
bool isMereText(std::string_view content, std::string_view signature)
{
    if (signature == "MZ")
        return content.substr(0, 64).find('\0') == std::string_view::npos;
    if (signature == "ID3")
        return content.size() < 4 || static_cast<unsigned char>(content[3]) > 0x10;
    return signature == "BZh" && content.substr(4, 6) != "1AY&SY" && content.substr(4, 2) != "\x17r";
}

std::string_view canonical(std::string_view type)
{
    for (const auto& [name, meant] : kSame) {
        if (base::equalsIgnoreCase(type, name))
            return meant;
    }
    const std::string lower = base::toLower(type);
    if (lower.starts_with("application/vnd.openxmlformats-officedocument.") || lower.starts_with("application/vnd.oasis.opendocument.") || (lower.ends_with("+zip")))
        return "application/zip";
    return type;
}

} // namespace

std::string_view typeOfContent(std::string_view content)
{
    if (content.starts_with("RIFF") && content.size() >= 12) {
        const std::string_view kind = content.substr(8, 4);
        return kind == "WEBP" ? "image/webp" : kind == "WAVE" ? "audio/wav" : kind == "AVI " ? "video/x-msvideo" : std::string_view();
    }
    // "BM" alone begins many a text: the four bytes that are always 0 tell.
    if (content.starts_with("BM") && content.size() > 26 && content.substr(6, 4) == "\0\0\0\0"sv)
        return "image/bmp";
    if (content.size() > 3 && static_cast<unsigned char>(content[0]) == 0xFF && (static_cast<unsigned char>(content[1]) & 0xE6) == 0xE2 && (static_cast<unsigned char>(content[1]) & 0xE0) == 0xE0)
        return "audio/mpeg";
    for (const Signature& signature : kSignatures) {
        if (content.size() >= signature.offset && content.substr(signature.offset, signature.bytes.size()) == signature.bytes && !isMereText(content, signature.bytes))
            return signature.type;
    }
    std::string_view text = content.substr(0, 512);
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\r' || text.front() == '\n'))
        text.remove_prefix(1);
    for (const auto& [begin, type] : kTexts) {
        if (!base::equalsIgnoreCase(text.substr(0, begin.size()), begin))
            continue;
        const bool isSvg = type == "application/xml" && base::toLower(content.substr(0, 4096)).find("<svg") != std::string::npos;
        return isSvg ? std::string_view("image/svg+xml") : type;
    }
    return {};
}

bool mayBe(std::string_view declared, std::string_view found)
{
    if (base::equalsIgnoreCase(declared, found) || base::equalsIgnoreCase(canonical(declared), canonical(found)))
        return true;
    // XML is written in many vocabularies, but not in that which browsers run.
    const std::string lower = base::toLower(declared);
    return found == "application/xml" && (lower.ends_with("+xml"));
}

bool hasSignature(std::string_view declared)
{
    const std::string_view type = canonical(declared);
    if (base::equalsIgnoreCase(type, "image/webp") || base::equalsIgnoreCase(type, "audio/wav") || base::equalsIgnoreCase(type, "image/bmp") || base::equalsIgnoreCase(type, "video/x-msvideo"))
        return true;
    return std::any_of(std::begin(kSignatures), std::end(kSignatures), [&](const Signature& one) { return base::equalsIgnoreCase(one.type, type); }) && !base::equalsIgnoreCase(type, "text/x-shellscript");
}

std::string_view typeOfExtension(std::string_view extension)
{
    for (const auto& [name, type] : kExtensions) {
        if (base::equalsIgnoreCase(extension, name))
            return type;
    }
    return {};
}

} // namespace gatehouse::policies
