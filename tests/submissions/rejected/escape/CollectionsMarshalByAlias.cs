// expect: rejected: `System.Runtime.InteropServices.CollectionsMarshal`, line 2, column 42
using M = System.Runtime.InteropServices.CollectionsMarshal;

public static class Solution
{
    public static void Grow(List<int> list) => M.SetCount(list, 10);
}
