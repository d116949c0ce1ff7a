// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "policies/guard/file_type/signatures.h"
#include "policies/guard/multipart.h"

namespace gatehouse::policies {
namespace {

using namespace std::string_literals;

const std::string kPng = "\x89PNG\r\n\x1a\n and more"s;
const std::string kExe = "MZ\x90\0\3\0\0\0 and more"s;
const std::string kZip = "PK\3\4 and more"s;

TEST(Signatures, TellContents)
{
    EXPECT_EQ(typeOfContent(kPng), "image/png");
    EXPECT_EQ(typeOfContent(kExe), "application/x-msdownload");
    EXPECT_EQ(typeOfContent("MZ;a;b\n"), "") << "a table with a column MZ is no program";
    EXPECT_EQ(typeOfContent("\n <HTML>"), "text/html");
    EXPECT_EQ(typeOfContent("<?xml version='1.0'?><svg onload='x()'>"), "image/svg+xml");
    EXPECT_EQ(typeOfContent("<?xml version='1.0'?><a/>"), "application/xml");
    EXPECT_EQ(typeOfContent("RIFF\1\2\3\4WEBPVP8 "), "image/webp");
    EXPECT_EQ(typeOfContent("#!/bin/sh"), "text/x-shellscript");
    EXPECT_EQ(typeOfContent(""), "");
    EXPECT_EQ(typeOfContent("{\"a\":1}"), "");
    EXPECT_TRUE(mayBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/zip"));
    EXPECT_TRUE(mayBe("IMAGE/JPG", "image/jpeg"));
    EXPECT_TRUE(mayBe("application/atom+xml", "application/xml"));
    EXPECT_FALSE(mayBe("image/png", "image/jpeg"));
    EXPECT_FALSE(mayBe("text/plain", "text/html"));
    EXPECT_TRUE(hasSignature("image/png"));
    EXPECT_FALSE(hasSignature("text/plain"));
    EXPECT_EQ(typeOfExtension("PDF"), "application/pdf");
}

TEST(Multipart, ReadsForms)
{
    std::vector<MultipartPart> parts;
    ASSERT_TRUE(readMultipart("--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b\r\ncontent-disposition: form-data; name=f; filename=\"x \\\"y\\\".png\"\r\nContent-Type: image/png; q=1\r\n\r\n\r\n2\r\n\r\n--b--\r\n", "b", 10, parts));
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(parts[0].name, "a");
    EXPECT_EQ(parts[0].body, "1");
    EXPECT_FALSE(parts[0].isFile);
    EXPECT_TRUE(parts[1].isFile);
    EXPECT_EQ(parts[1].fileName, "x \"y\".png");
    EXPECT_EQ(parts[1].contentType, "image/png");
    EXPECT_EQ(parts[1].body, "\r\n2\r\n");
}

TEST(Multipart, RefusesWhatTwoReadersDivideDifferently)
{
    const std::string head = "--b\r\nContent-Disposition: form-data; name=a\r\n";
    const std::string end = "\r\n--b--";
    for (const std::string& text : {""s, "--b--"s.substr(0, 3), "x\r\n" + head + "\r\n1" + end, head + "\r\n1", head + "\r\n1\n--b--", head + "\r\n1" + end + "\r\nmore", head + "X: y\n z: 1\r\n\r\n1" + end, head + "X : y\r\n\r\n1" + end, head + " folded\r\n\r\n1" + end,
                                    head + "Content-Disposition: form-data; name=b\r\n\r\n1" + end, head + "Content-Transfer-Encoding: base64\r\n\r\n1" + end, head + "Content-Type: multipart/mixed; boundary=c\r\n\r\n1" + end, head + "Content-Type: a/b\r\nContent-Type: c/d\r\n\r\n1" + end,
                                    "--b\r\nContent-Disposition: attachment; name=a\r\n\r\n1" + end, "--b\r\n\r\n1" + end, "--b\r\nContent-Disposition: form-data; name=a; filename*=utf-8''x.php\r\n\r\n1" + end,
                                    "--b\r\nContent-Disposition: form-data; name=a; filename=a.png; filename=b.php\r\n\r\n1" + end, "--b\r\nContent-Disposition: form-data; name=a; name=b\r\n\r\n1" + end, "--b \r\n" + head.substr(5) + "\r\n1" + end}) {
        std::vector<MultipartPart> parts;
        EXPECT_FALSE(readMultipart(text, "b", 10, parts)) << text;
    }
    std::vector<MultipartPart> parts;
    EXPECT_FALSE(readMultipart(head + "\r\n1\r\n" + head + "\r\n1" + end, "b", 1, parts)) << "too many";
    EXPECT_FALSE(readMultipart("--\r\n", "", 1, parts));
    EXPECT_FALSE(readMultipart("--" + std::string(71, 'x'), std::string(71, 'x'), 1, parts));
}

class FileTypeTest : public PolicyTest
{
protected:
    int upload(const std::string& name, const std::string& type, const std::string& content)
    {
        return post("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=title\r\n\r\n<?php not a file\r\n--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"" + name + "\"\r\n" +
                                                           (type.empty() ? "" : "Content-Type: " + type + "\r\n") + "\r\n" + content + "\r\n--b--\r\n");
    }
};

TEST_F(FileTypeTest, ContentsAreWhatTheySay)
{
    use("file-type", "{}");
    EXPECT_EQ(post("image/png", kPng), 0);
    EXPECT_EQ(m_trace.at(0).reason, "the content is of the type that it says");
    EXPECT_EQ(post("image/png", "\xff\xd8\xff and more"), 415);
    EXPECT_EQ(code(), "file-type.mismatch");
    EXPECT_EQ(post("image/png", "not a picture"), 415);
    EXPECT_EQ(post("image/png", kExe), 415);
    EXPECT_EQ(code(), "file-type.refused");
    EXPECT_EQ(post("text/plain", "<html><script>"), 415);
    EXPECT_EQ(post("image/svg+xml", "<svg onload=alert(1)>"), 0) << "it is what it says";
    EXPECT_EQ(post("application/octet-stream", kPng), 0);
    EXPECT_EQ(post("application/octet-stream", kExe), 415);
    EXPECT_EQ(post("application/json", "{}"), 0);
    use("file-type", R"({"mismatch": false})");
    EXPECT_EQ(post("image/png", "not a picture"), 0);
    EXPECT_EQ(post("image/png", "#!/bin/sh"), 415);
}

TEST_F(FileTypeTest, OnlySomeTypesAreTaken)
{
    use("file-type", R"({"allowed": ["image/*", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"]})");
    EXPECT_EQ(post("image/png", kPng), 0);
    EXPECT_EQ(post("application/vnd.openxmlformats-officedocument.wordprocessingml.document", kZip), 0);
    EXPECT_EQ(post("application/zip", kZip), 415);
    EXPECT_EQ(code(), "file-type.not-allowed");
    EXPECT_EQ(post("application/octet-stream", kPng), 0) << "what it is counts, where nothing is said";
    EXPECT_EQ(post("application/octet-stream", "who knows"), 415);
    EXPECT_EQ(post("", "who knows"), 415);
}

TEST_F(FileTypeTest, LooksAtEachPartOfAForm)
{
    use("file-type", R"({"allowed": ["image/png", "text/plain"]})");
    EXPECT_EQ(upload("a.png", "image/png", kPng), 0);
    EXPECT_EQ(m_trace.at(0).reason, "the parts are what they say");
    EXPECT_EQ(upload("", "application/octet-stream", ""), 0) << "nothing was chosen";
    EXPECT_EQ(upload("a.png", "image/png", kExe), 415);
    EXPECT_EQ(upload("a.png", "", kPng), 0);
    EXPECT_EQ(upload("a.txt", "text/plain", kPng), 415);
    EXPECT_EQ(upload("a.png", "text/plain", "text"), 415) << "the name is looked at too";
    EXPECT_EQ(code(), "file-type.mismatch");
    EXPECT_EQ(upload("a.pdf", "application/pdf", "%PDF-1.7"), 415);
    EXPECT_EQ(code(), "file-type.not-allowed");
    for (const char* name : {"a.php", "a.PHP", "a.php.png", "a.php .png", ".htaccess", "a.phtml.txt", "a.php;.png", "a.asp;x.png", "a.php%00.png", "a.php?.png"}) {
        EXPECT_EQ(upload(name, "image/png", kPng), 415) << name;
        EXPECT_EQ(code(), "file-type.extension") << name;
    }
    for (const char* name : {"../a.png", "a/b.png", "a\\\\b.png", "a.png.", "a.png ", "a.txt:x.png", "..", "\xFF.png", "a\x01.png"}) {
        EXPECT_EQ(upload(name, "image/png", kPng), 400) << name;
        EXPECT_EQ(code(), "file-type.name") << name;
    }
    EXPECT_EQ(upload(std::string(252, 'a') + ".png", "image/png", kPng), 400);
    EXPECT_EQ(post("multipart/form-data", "--b--"), 400);
    EXPECT_EQ(code(), "file-type.multipart");
    EXPECT_EQ(post("multipart/mixed; boundary=b", "--b--"), 400);
    EXPECT_EQ(post("multipart/form-data; boundary=b; boundary=c", "--b--"), 400);
}

TEST_F(FileTypeTest, ReportModeLetsPass)
{
    use("file-type", "{}", pipeline::Mode::Report);
    EXPECT_EQ(post("image/png", kExe), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

} // namespace
} // namespace gatehouse::policies
