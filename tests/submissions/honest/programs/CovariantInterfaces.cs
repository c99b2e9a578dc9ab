// challenge: flatten
// expect: passed
// about: variance: in and out type parameters of own interfaces
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        IVisitor<string> visitor = new Visitor();
        foreach (var item in items)
        {
            if (visitor.Opens(item) is { } inner)
            {
                foreach (var leaf in Flatten(inner)) yield return leaf;
            }
            else yield return item;
        }
    }

    private interface IVisitor<in TLeaf>
    {
        IEnumerable? Opens(object? item);

        bool IsLeaf(TLeaf item);
    }

    private interface IResult<out TResult>
    {
        TResult Value { get; }
    }

    private sealed class Visitor : IVisitor<object>, IResult<string>
    {
        public string Value => "text";

        public IEnumerable? Opens(object? item) => item is null || IsLeaf(item) ? null : ((IResult<object>)this).Value is "text" ? (IEnumerable)item : null;

        public bool IsLeaf(object item) => item is string or not IEnumerable;
    }
}
