using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items) =>
        from item in items.Cast<object?>()
        from leaf in item is IEnumerable inner and not string ? Flatten(inner) : [item]
        select leaf;
}
