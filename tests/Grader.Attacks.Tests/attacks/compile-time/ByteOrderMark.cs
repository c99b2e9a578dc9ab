// challenge: pass-on
// attack: begins with a byte order mark, and has another one in the middle; the first is legal, the second is
//   part of a name, where it counts for nothing.
// policy on: failed
// policy off: failed
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static int ﻿X() => 1;
}
