// challenge: pass-on
// expect: compile_limit or failed
// expect without policy: compile_limit or failed
// about: joins 40 sequences in one query, each range variable of which nests the types of all before it.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static object X(int[] a) =>
        from x0 in a
        from x1 in a
        from x2 in a
        from x3 in a
        from x4 in a
        from x5 in a
        from x6 in a
        from x7 in a
        from x8 in a
        from x9 in a
        from x10 in a
        from x11 in a
        from x12 in a
        from x13 in a
        from x14 in a
        from x15 in a
        from x16 in a
        from x17 in a
        from x18 in a
        from x19 in a
        from x20 in a
        from x21 in a
        from x22 in a
        from x23 in a
        from x24 in a
        from x25 in a
        from x26 in a
        from x27 in a
        from x28 in a
        from x29 in a
        from x30 in a
        from x31 in a
        from x32 in a
        from x33 in a
        from x34 in a
        from x35 in a
        from x36 in a
        from x37 in a
        from x38 in a
        from x39 in a
        select x0;
}
