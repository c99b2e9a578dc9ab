// expect: rejected: `Queryable.AsQueryable` is not allowed here: use `IEnumerable<T>`, line 4, column 67
public static class Solution
{
    public static object Query(IEnumerable<int> source) => source.AsQueryable();
}
