public static class Solution
{
    /// <summary>Runs the tasks in rounds, one step of each live task per round, and yields what the steps yield.</summary>
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks) =>
        throw new NotImplementedException();
}
