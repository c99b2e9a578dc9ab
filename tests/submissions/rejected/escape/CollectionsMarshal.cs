// expect: rejected: `System.Runtime.InteropServices.CollectionsMarshal` is not allowed here: use the indexer of the list or the dictionary, line 6, column 55
using System.Runtime.InteropServices;

public static class Solution
{
    public static Span<int> Inside(List<int> list) => CollectionsMarshal.AsSpan(list);
}
