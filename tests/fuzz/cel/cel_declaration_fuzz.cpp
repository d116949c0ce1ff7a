// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What a gateway says that its expressions may speak of: refused, or taken and then written as it was read; and it serves for completion and checks.
#include "cel/compile.h"
#include "cel/completion.h"
#include "cel/declaration.h"
#include "support/fuzz_require.h"

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto document = base::parseJson({reinterpret_cast<const char*>(data), size});
    if (!document)
        return 0;
    const auto environment = cel::environmentFrom(*document);
    if (!environment)
        return 0;
    const base::Json written = cel::declarationOf(*environment);
    const auto again = cel::environmentFrom(written);
    require(again.ok() && cel::declarationOf(*again) == written, "what was taken is taken again");
    for (const cel::Variable& variable : environment->variables()) {
        const std::string source = variable.name + '.';
        (void)cel::complete(source, static_cast<uint32_t>(source.size()), *environment);
        const cel::Compiled compiled = cel::compile(variable.name, *environment);
        require(compiled.program.has_value() || !compiled.issues.empty(), "a refusal says why");
    }
    return 0;
}
