"""Works one WISN case exactly, without the SDK, and prints it as JSON: python3 wisn_worked.py > wisn_worked.json

The method is that of WHO's user's manual (2010): available working time, standard workloads, allowance factors,
required staff. It counts in hours and in fractions; each figure is printed with twenty decimals. The case is made up.
"""

import json
from fractions import Fraction as F

CASE = {
    "possible_days": "260",
    "public_holidays": "12",
    "annual_leave": "30",
    "sick_leave": "6",
    "other_absence": "5",
    "hours_per_day": "7.5",
    "activities": [
        {"name": "Consultation", "per_year": "9000", "minutes": "20"},
        {"name": "Antenatal care", "per_year": "2400", "minutes": "25"},
        {"name": "Vaccination", "per_year": "6200", "minutes": "8"},
        {"name": "Delivery", "per_year": "310", "minutes": "240"},
    ],
    "category_allowances": [
        {"name": "Registers", "time": "20", "unit": "minutes per day"},
        {"name": "Staff meeting", "time": "1.5", "unit": "hours per week"},
        {"name": "Monthly report", "time": "2", "unit": "hours per month"},
        {"name": "Training on site", "time": "35", "unit": "hours per year"},
        {"name": "Hygiene", "time": "4", "unit": "percent of working time"},
    ],
    "individual_allowances": [
        {"name": "Management", "staff": 1, "time": "6", "unit": "hours per week"},
        {"name": "Supervision of students", "staff": 2, "time": "40", "unit": "minutes per day"},
        {"name": "District meeting", "staff": 1, "time": "5", "unit": "hours per month"},
    ],
    "existing_staff": "4",
}

WEEKS_OF_A_YEAR = 52
DECIMALS = 20


def printed(value):
    """Writes a fraction with twenty decimals; exact where it has no more."""
    digits = round(value * 10**DECIMALS)
    sign, digits = ("-", -digits) if digits < 0 else ("", digits)
    return f"{sign}{digits // 10**DECIMALS}.{digits % 10**DECIMALS:0{DECIMALS}}"


def hours_of_a_year(allowance, days, weeks, available_hours):
    time = F(allowance["time"])
    return {
        "minutes per day": time / 60 * days,
        "hours per week": time * weeks,
        "hours per month": time * 12,
        "hours per year": time,
        "percent of working time": time / 100 * available_hours,
    }[allowance["unit"]]


def rounded_for_small_teams(staff):
    """Down where a whole number is exceeded by a tenth of it, or by half a person, at most; else up."""
    whole = staff.numerator // staff.denominator
    tolerated = min(F(whole, 10), F(1, 2))
    return whole if staff - whole <= tolerated else whole + 1


def work(case):
    absences = ("public_holidays", "annual_leave", "sick_leave", "other_absence")
    days = F(case["possible_days"]) - sum(F(case[absence]) for absence in absences)
    hours = days * F(case["hours_per_day"])
    days_of_a_week = F(case["possible_days"]) / WEEKS_OF_A_YEAR
    weeks = days / days_of_a_week

    activities = []
    for activity in case["activities"]:
        standard_workload = hours / (F(activity["minutes"]) / 60)
        activities.append((activity["name"], standard_workload, F(activity["per_year"]) / standard_workload))
    service_staff = sum(staff for _, _, staff in activities)

    category = [
        (item["name"], hours_of_a_year(item, days, weeks, hours) / hours) for item in case["category_allowances"]
    ]
    category_share = sum(share for _, share in category)
    category_factor = 1 / (1 - category_share)

    individual = [
        (item["name"], item["staff"] * hours_of_a_year(item, days, weeks, hours))
        for item in case["individual_allowances"]
    ]
    individual_factor = sum(time for _, time in individual) / hours

    required = service_staff * category_factor + individual_factor
    existing = F(case["existing_staff"])
    return {
        "available_days": printed(days),
        "available_weeks": printed(weeks),
        "available_hours": printed(hours),
        "activities": [
            {"name": name, "standard_workload": printed(standard), "staff": printed(staff)}
            for name, standard, staff in activities
        ],
        "service_staff": printed(service_staff),
        "category_allowances": [{"name": name, "share": printed(share)} for name, share in category],
        "category_share": printed(category_share),
        "category_allowance_factor": printed(category_factor),
        "individual_allowances": [{"name": name, "hours": printed(time)} for name, time in individual],
        "individual_allowance_factor": printed(individual_factor),
        "required": printed(required),
        "rounded_for_small_teams": rounded_for_small_teams(required),
        "rounded_up": -(-required.numerator // required.denominator),
        "ratio": printed(existing / required),
        "difference": printed(existing - required),
    }


if __name__ == "__main__":
    print(json.dumps({"case": CASE, "result": work(CASE)}, indent=2))
