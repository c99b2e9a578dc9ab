public static class Solution
{
    extension<TItem>(IEnumerable<TItem> items)
    {
        public IEnumerable<TItem> TakeEvery(int every) => items.Where((_, index) => index % every == 0);

        public bool IsShort => items.Count() < 3;
    }
}
