# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
include(GNUInstallDirs)
install(TARGETS gatehoused RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(GATEHOUSE_CONSOLE)
  install(TARGETS gatehouse gatehousectl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
