// challenge: flatten
// expect: passed
// about: file-local classes, interfaces and extension methods
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        foreach (var item in items)
        {
            if (!item.IsBranch(out var branch))
            {
                yield return item;
                continue;
            }

            foreach (var inner in Flatten(branch)) yield return inner;
        }
    }
}

file interface IBranchRule
{
    bool Fits(object? item);
}

file sealed class NotText : IBranchRule
{
    public bool Fits(object? item) => item is IEnumerable and not string;
}

file static class Items
{
    public static bool IsBranch(this object? item, out IEnumerable branch)
    {
        IBranchRule rule = new NotText();
        branch = rule.Fits(item) ? (IEnumerable)item! : Array.Empty<object>();
        return rule.Fits(item);
    }
}
