// challenge: pass-on
// attack: begins with a byte order mark, and has another one in the middle; the first is legal, the second is no character
//   of C#.
// policy on: failed or compile_error
// policy off: failed or compile_error
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static int ﻿X;
}
