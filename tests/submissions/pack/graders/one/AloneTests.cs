public class AloneTests
{
    [Fact, OwnProcess, Property("VAL", "Returns one, alone", Points = 1)]
    public void First() => ValueAssert.Yields([1], One);

    [Fact, OwnProcess, Property("VAL", "Returns one, alone", Points = 1)]
    public void Second() => ValueAssert.Yields([1], One);

    [Fact, OwnProcess, Property("VAL", "Returns one, alone", Points = 1)]
    public void Third() => ValueAssert.Yields([1], One);

    [Fact, OwnProcess, Property("VAL", "Returns one, alone", Points = 1)]
    public void Fourth() => ValueAssert.Yields([1], One);

    [Fact, OwnProcess, Property("VAL", "Returns one, alone", Points = 1)]
    public void Fifth() => ValueAssert.Yields([1], One);

    [Fact, Property("VAL", "Returns one, among others", Points = 5)]
    public void Together() => ValueAssert.Yields([1], One);

    [Fact, Canary]
    public void Returns_two() => ValueAssert.Yields([2], One);

    private static IEnumerable<int> One() => [Solution.One()];
}
