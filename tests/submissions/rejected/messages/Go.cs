// challenge: chain
// expect: compile_error: LANGUAGE: This looks like Go. Hand in C#, as the starter begins it, line 4, column 1
// about: one message in place of the compiler's many
package main

func Chain(sources ...[]int) []int {
    return nil
}
