// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: begins with a byte order mark, and has another one in the middle; the first is legal, the second is
//   part of a name, where it counts for nothing.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static int ﻿X() => 1;
}
