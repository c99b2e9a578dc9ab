// challenge: flatten
// expect: passed
// about: a query with an explicit type of its variable
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items) =>
        from object? item in items
        from leaf in item is IEnumerable inner and not string ? Flatten(inner) : Enumerable.Repeat(item, 1)
        select leaf;
}
