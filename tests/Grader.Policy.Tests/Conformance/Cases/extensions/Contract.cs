public static class Solution
{
    extension<T>(IEnumerable<T> source)
    {
        public IEnumerable<T> TakeEvery(int step) => throw new NotImplementedException();

        public bool IsShort => throw new NotImplementedException();
    }
}
