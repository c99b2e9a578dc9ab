// dies: MM-PEAK
// Works in one pass, but stores the mean after each value although only the last is needed.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        List<double> means = [0];
        double squares = 0;
        foreach (double value in values)
        {
            double distance = value - means[^1];
            means.Add(means[^1] + (distance / means.Count));
            squares += distance * (value - means[^1]);
        }

        long count = means.Count - 1;
        return count == 0 ? default : new Stats(count, means[^1], squares / count);
    }
}
