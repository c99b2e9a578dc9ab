// challenge: flatten
// expect: timeout on VAL: As last seen, your code had not come back when it was asked for the next item
// score: 18
// about: a list inside that is empty is looked at for ever; the result names the call that hung
public static class Solution
{
    public static IEnumerable<object?> Flatten(this System.Collections.IEnumerable source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source);
    }

    private static IEnumerable<object?> Items(System.Collections.IEnumerable source)
    {
        foreach (object? item in source)
        {
            if (item is not System.Collections.IEnumerable inner || item is string)
            {
                yield return item;
                continue;
            }

            while (inner is object[] { Length: 0 })
            {
            }

            foreach (object? part in Items(inner))
                yield return part;
        }
    }
}
