import { findResidents } from "@/static/js/residents.js";

findResidents();
