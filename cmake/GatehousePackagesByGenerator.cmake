# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
# Read by cpack for each kind of package: Debian's documents are for Debian's packages.
if(CPACK_GENERATOR STREQUAL "DEB")
  # Each package's description begins with a summary of its own; the project's would be put before it.
  set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")
else()
  list(FILTER CPACK_COMPONENTS_ALL EXCLUDE REGEX "-debian$")
endif()
