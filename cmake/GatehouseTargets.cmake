# SPDX-FileCopyrightText: The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
# One static library per folder of src, one test program per folder of tests/unit.

# gatehouse_library(FOLDER [QT] [LINK target...]): src/FOLDER becomes gatehouse_FOLDER, of all sources found below it.
function(gatehouse_library folder)
  cmake_parse_arguments(ARG "QT" "" "LINK" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/${folder}/*.cpp" "${CMAKE_SOURCE_DIR}/src/${folder}/*.h")
  set(target gatehouse_${folder})
  add_library(${target} STATIC ${sources})
  set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
  target_link_libraries(${target} PUBLIC gatehouse_options ${ARG_LINK})
  if(ARG_QT)
    gatehouse_qt(${target})
  elseif(GATEHOUSE_PCH AND NOT ${folder} STREQUAL "base")
    target_precompile_headers(${target} REUSE_FROM gatehouse_base)
  endif()
endfunction()

# What every target with Qt code needs.
function(gatehouse_qt target)
  set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON AUTOUIC_SEARCH_PATHS "${CMAKE_SOURCE_DIR}/ui")
  target_compile_definitions(${target} PRIVATE QT_NO_CAST_FROM_ASCII QT_NO_KEYWORDS QT_NO_FOREACH)
endfunction()

# gatehouse_embed(TARGET NAMESPACE NAME DIRECTORY PATTERN...): the files become `std::span<const EmbeddedFile> NAME()` in gatehouse::NAMESPACE,
# their paths relative to DIRECTORY. Declare it with base/embedded.h.
function(gatehouse_embed target namespace name directory)
  set(patterns)
  foreach(pattern ${ARGN})
    list(APPEND patterns "${directory}/${pattern}")
  endforeach()
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${patterns})
  set(out "${CMAKE_CURRENT_BINARY_DIR}/embedded_${target}_${name}.cpp")
  add_custom_command(
    OUTPUT "${out}"
    COMMAND ${CMAKE_COMMAND} -DOUT=${out} -DNAMESPACE=${namespace} -DNAME=${name} -DDIRECTORY=${directory} "-DFILES=${files}" -P
            ${CMAKE_SOURCE_DIR}/cmake/Embed.cmake
    DEPENDS ${files} "${CMAKE_SOURCE_DIR}/cmake/Embed.cmake"
    VERBATIM)
  target_sources(${target} PRIVATE "${out}")
  set_source_files_properties("${out}" PROPERTIES SKIP_PRECOMPILE_HEADERS ON SKIP_AUTOGEN ON)
endfunction()

# gatehouse_test_headers(TARGET [QT] LINK target... HEADERS header...): what tests include, compiled once. Tests are as quick to compile as can be: what they
# try has its own flags, in its library.
function(gatehouse_test_headers target)
  cmake_parse_arguments(ARG "QT" "" "LINK;HEADERS" ${ARGN})
  if(NOT GATEHOUSE_PCH)
    return()
  endif()
  file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp" CONTENT "// What tests include, compiled once.\n")
  add_library(${target} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp")
  target_link_libraries(${target} PRIVATE ${ARG_LINK} gatehouse_options)
  target_compile_options(${target} PRIVATE -O0 -fPIC)
  if(ARG_QT)
    gatehouse_qt(${target})
  endif()
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
  target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
endfunction()

# A test's own code, with such headers if a target is named. A precompiled header serves only who is compiled like it: the libraries are -fPIC, programs would be -fPIE.
function(gatehouse_test_code target)
  target_compile_options(${target} PRIVATE -O0)
  if(GATEHOUSE_PCH AND ARGC GREATER 1)
    set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
    target_compile_options(${target} PRIVATE -fPIC)
    target_precompile_headers(${target} REUSE_FROM ${ARGV1})
  endif()
endfunction()

# gatehouse_test(FOLDER LINK target...): tests/unit/FOLDER becomes the GoogleTest program unit_FOLDER.
function(gatehouse_test folder)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/unit/${folder}/*.cpp")
  if(NOT sources)
    return()
  endif()
  add_executable(unit_${folder} ${sources})
  target_include_directories(unit_${folder} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
  target_link_libraries(unit_${folder} PRIVATE ${ARG_LINK} gatehouse_options GTest::gmock GTest::gtest GTest::gtest_main)
  target_compile_definitions(unit_${folder} PRIVATE GATEHOUSE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" GATEHOUSE_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
  gatehouse_test_code(unit_${folder} gatehouse_test_headers)
  add_test(NAME unit.${folder} COMMAND unit_${folder} --gtest_brief=1)
  set_tests_properties(unit.${folder} PROPERTIES TIMEOUT 180 LABELS "unit")
endfunction()

# gatehouse_qt_test(FOLDER LABEL [HEADERS target] LINK target...): every tests/unit/FOLDER/**/x_test.cpp becomes a Qt Test program of its own, run offscreen.
function(gatehouse_qt_test folder label)
  cmake_parse_arguments(ARG "" "HEADERS" "LINK" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/${label}/${folder}/*_test.cpp")
  foreach(source ${sources})
    get_filename_component(name "${source}" NAME_WE)
    string(REPLACE "/" "_" flat "${folder}")
    set(target ${label}_${flat}_${name})
    add_executable(${target} "${source}")
    gatehouse_qt(${target})
    target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(${target} PRIVATE ${ARG_LINK} gatehouse_options Qt6::Test)
    gatehouse_test_code(${target} ${ARG_HEADERS})
    target_compile_definitions(${target} PRIVATE GATEHOUSE_SOURCE_DIR="${CMAKE_SOURCE_DIR}" GATEHOUSE_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    add_test(NAME ${label}.${flat}.${name} COMMAND ${target})
    set_tests_properties(${label}.${flat}.${name} PROPERTIES TIMEOUT 180 LABELS "${label}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
  endforeach()
endfunction()
