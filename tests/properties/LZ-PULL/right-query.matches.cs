public static class Solution
{
    public static IEnumerable<int> Evens(IEnumerable<int> source) =>
        from item in source where item % 2 == 0 select item;
}
