public class StepsTests;
