// expect: rejected: `System.Runtime.InteropServices.ImmutableCollectionsMarshal` is not allowed here, line 7, column 62
using System.Collections.Immutable;
using System.Runtime.InteropServices;

public static class Solution
{
    public static ImmutableArray<int> Change(int[] items) => ImmutableCollectionsMarshal.AsImmutableArray(items);
}
