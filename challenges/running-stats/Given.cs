/// <summary>Statistics of a set of numbers.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Mean">Their arithmetic mean; 0 if there are none.</param>
/// <param name="Variance">The mean of the squared distances from the mean (of the population); 0 if there are none.</param>
public readonly record struct Stats(long Count, double Mean, double Variance);
