# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
# Debian and RPM packages: `cpack -G DEB` and `cpack -G RPM` in a build directory of the preset "package".
set(CPACK_PACKAGE_NAME gatehouse)
set(CPACK_PACKAGE_VENDOR "The Gatehouse authors")
set(CPACK_PACKAGE_CONTACT "The Gatehouse authors <gatehouse@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX "${CMAKE_INSTALL_PREFIX}")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
# Directories are 0755 whatever umask they were made under.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ONE_PER_GROUP)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/GatehousePackagesByGenerator.cmake")

set(groups server)
if(GATEHOUSE_CONSOLE)
  list(APPEND groups console ctl)
endif()
set(CPACK_COMPONENTS_ALL)
foreach(group ${groups})
  list(APPEND CPACK_COMPONENTS_ALL ${group} ${group}-debian)
endforeach()

set(package_server gatehouse-server)
set(package_console gatehouse)
set(package_ctl gatehousectl)
set(section_server httpd)
set(section_console net)
set(section_ctl net)
set(licence_server Apache-2.0)
set(licence_console GPL-3.0-or-later)
set(licence_ctl GPL-3.0-or-later)
set(summary_server "fast API gateway, headless")
set(summary_console "desktop console for API gateways, with a gateway inside")
set(summary_ctl "command line for Gatehouse API gateways")
set(text_server
    "gatehoused serves HTTP/1.1, HTTP/2, gRPC and WebSockets by routes and
policies: keys, rate limits, quotas, caching, retries, canaries and more. Its
configuration is changed through an Admin API while it runs, without a request
that fails, or read from a file. It needs no Qt.")
set(text_console
    "Gatehouse connects to API gateways, shows traffic, latencies and refusals as
they happen, and changes tenants, routes, consumers and policies in forms made
from the gateway's own schemas, with a preview, a history and a way back. A
whole gateway comes inside, to try APIs and policies against.")
set(text_ctl
    "gatehousectl reads and changes the configuration of Gatehouse API gateways,
follows their traffic and explains their decisions, for scripts, continuous
integration and people. It comes with completion for bash, zsh and fish.")
# The rules of the policy waf; without them it says so.
set(recommends_server "logrotate, ca-certificates, modsecurity-crs")
set(suggests_server "gatehousectl")
set(recommends_console "fonts-inter, libsecret-1-0, qt6-wayland, ca-certificates, modsecurity-crs")
set(suggests_console "gatehouse-server, gatehousectl")
set(recommends_ctl "ca-certificates")
set(suggests_ctl "gatehouse-server")
# The plugins that a display needs are loaded at run time, where no tool sees them.
set(depends_console "qt6-qpa-plugins, qt6-translations-l10n, tzdata")
set(depends_server "init-system-helpers (>= 1.54), tzdata")

foreach(group ${groups})
  string(TOUPPER ${group} upper)
  # Its lines are short enough for Debian's rules.
  set(text "${text_${group}}")
  set(CPACK_COMPONENT_GROUP_${upper}_DESCRIPTION "${text}")
  set(CPACK_DEBIAN_${upper}_PACKAGE_NAME ${package_${group}})
  set(CPACK_DEBIAN_${upper}_PACKAGE_SECTION ${section_${group}})
  set(CPACK_DEBIAN_${upper}_PACKAGE_SUMMARY "${summary_${group}}")
  set(CPACK_DEBIAN_${upper}_DESCRIPTION "${summary_${group}}\n${text}")
  set(CPACK_DEBIAN_${upper}_PACKAGE_DEPENDS "${depends_${group}}")
  set(CPACK_DEBIAN_${upper}_PACKAGE_RECOMMENDS "${recommends_${group}}")
  set(CPACK_DEBIAN_${upper}_PACKAGE_SUGGESTS "${suggests_${group}}")
  set(CPACK_RPM_${upper}_PACKAGE_NAME ${package_${group}})
  set(CPACK_RPM_${upper}_FILE_NAME RPM-DEFAULT)
  set(CPACK_RPM_${upper}_PACKAGE_SUMMARY "${summary_${group}}")
  set(CPACK_RPM_${upper}_PACKAGE_DESCRIPTION "${text}")
  set(CPACK_RPM_${upper}_PACKAGE_LICENSE "${licence_${group}}")
  set(CPACK_COMPONENT_GROUP_${upper}_DISPLAY_NAME ${package_${group}})
  set(CPACK_COMPONENT_${upper}_GROUP ${group})
  set(CPACK_COMPONENT_${upper}-DEBIAN_GROUP ${group})
endforeach()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${GATEHOUSE_PACKAGE_RELEASE})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(scripts)
foreach(script postinst prerm postrm conffiles)
  configure_file("${sources}/debian/server.${script}" "${made}/debian-control/${script}" COPYONLY)
  list(APPEND scripts "${made}/debian-control/${script}")
endforeach()
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA "${scripts}")

set(CPACK_RPM_PACKAGE_RELEASE ${GATEHOUSE_PACKAGE_RELEASE})
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_SERVER_POST_INSTALL_SCRIPT_FILE "${sources}/rpm/server.post")
set(CPACK_RPM_SERVER_PRE_UNINSTALL_SCRIPT_FILE "${sources}/rpm/server.preun")
set(CPACK_RPM_SERVER_POST_UNINSTALL_SCRIPT_FILE "${sources}/rpm/server.postun")
set(CPACK_RPM_SERVER_USER_FILELIST "%config(noreplace) /etc/default/gatehoused" "%config(noreplace) /etc/logrotate.d/gatehoused" "%config(noreplace) /etc/gatehouse/gateway.yaml")
# Directories of the system and of other packages.
set(shared_directories /etc /etc/default /etc/logrotate.d /usr/lib/systemd /usr/lib/systemd/system)
foreach(directory applications bash-completion bash-completion/completions fish fish/vendor_completions.d icons icons/hicolor icons/hicolor/scalable icons/hicolor/scalable/apps man man/man1
                  man/man8 metainfo mime mime/packages zsh zsh/vendor-completions doc)
  list(APPEND shared_directories /usr/share/${directory})
endforeach()
foreach(size 16 24 32 48 64 128 256 512)
  list(APPEND shared_directories /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${shared_directories})

include(CPack)
