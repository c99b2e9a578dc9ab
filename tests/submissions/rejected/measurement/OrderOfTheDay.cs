// expect: rejected: `IConvertible.ToDateTime` is not allowed here, line 8, column 63
// expect: rejected: `new Hashtable(…)` is not allowed here, line 10, column 44
// about: today's date by an interface, and chance by the order of a table
using System.Collections;

public static class Solution
{
    public static DateTime Today() => ((IConvertible)"10:00").ToDateTime(null);

    public static IEnumerable Entries() => new Hashtable(3);
}
